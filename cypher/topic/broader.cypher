// the broader topic of each topic
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:BROADER]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
