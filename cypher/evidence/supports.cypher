// the entities that take part in a fact which each passage supports, by name
UNWIND $ids AS id
MATCH (p:Loaded {id: id})
RETURN id, COLLECT {
  MATCH (p)-[:MENTIONS]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
