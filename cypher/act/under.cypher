// the agreements that each act was carried out under, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:UNDER]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
