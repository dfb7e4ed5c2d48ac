// the acts that each act deals with, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:ABOUT]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
