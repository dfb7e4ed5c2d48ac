// the organisation that each organisation is a part of
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:PART_OF]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
