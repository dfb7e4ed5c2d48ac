// the number of pairs with a side in a province
MATCH (:Entity {id: $province})<-[:LOCATED_IN]-()-[:SIDE_OF]->(e)
RETURN [count(DISTINCT e)] AS total
