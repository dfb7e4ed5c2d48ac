// the entities that take part in a fact which each passage supports, by name
UNWIND $ids AS id
MATCH (p:Loaded {id: id})
RETURN id, COLLECT {
  MATCH (p)-[:MENTIONS]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
