// the number of entities of one type
MATCH (e:Entity)
WHERE e.type = $type AND e.sortKey >= ''
RETURN [count(e)] AS total
