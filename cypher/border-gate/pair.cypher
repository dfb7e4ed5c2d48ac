// the pair that each gate is a side of
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:SIDE_OF]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
