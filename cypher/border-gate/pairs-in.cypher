// the pairs with a side in a province, by name, behind one of them
MATCH (:Entity {id: $province})<-[:LOCATED_IN]-()-[:SIDE_OF]->(e)
WHERE e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)
WITH DISTINCT e ORDER BY e.sortKey, e.id
LIMIT $limit
RETURN [e.card] AS entity
