// the places of each act, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:AT]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
