// the place that each place lies in
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:WITHIN]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
