// 1, when the database answers
RETURN 1 AS ready
