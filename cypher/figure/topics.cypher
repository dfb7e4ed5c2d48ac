// the topics of each figure, by name
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id, COLLECT {
  MATCH (f)-[:CONCERNS]->(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
