// the people shown in a post at an organisation, by name, behind one of them
MATCH (:Entity {id: $organisation})<-[:HOLDS_POST]-(e)
WHERE e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)
WITH DISTINCT e ORDER BY e.sortKey, e.id
LIMIT $limit
RETURN [e.card] AS entity
