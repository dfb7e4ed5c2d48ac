// the place that each place lies in
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:WITHIN]->(e)
  WITH e ORDER BY e.id
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
