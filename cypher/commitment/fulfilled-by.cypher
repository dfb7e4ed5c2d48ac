// the acts that fulfilled each commitment, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:FULFILLED_BY]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
