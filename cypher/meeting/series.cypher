// the series that each meeting is an edition of
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:IN_SERIES]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
