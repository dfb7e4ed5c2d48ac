// waits until every index can be used
CALL db.awaitIndexes(60)
