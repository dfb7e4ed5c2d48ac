// the entities of one type by name, behind one of them
MATCH (e:Entity)
USING INDEX e:Entity(type, sortKey)
WHERE e.type = $type AND e.sortKey >= $sortKey AND (e.sortKey > $sortKey OR e.id > $id)
WITH e ORDER BY e.type, e.sortKey, e.id
LIMIT $limit
RETURN [e.card] AS entity
