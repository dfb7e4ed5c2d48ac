// the number of entities of one type
MATCH (e:Entity {type: $type})
RETURN [count(e)] AS total
