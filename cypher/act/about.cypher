// the acts that each act deals with, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:ABOUT]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
