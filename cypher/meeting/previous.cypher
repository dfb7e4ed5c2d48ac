// the meeting that each meeting follows
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:FOLLOWS]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
