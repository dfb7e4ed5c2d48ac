// the meeting at which each commitment was made
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:MADE_AT]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
