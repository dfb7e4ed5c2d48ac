// what each figure measures
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id, COLLECT {
  MATCH (f)-[:MEASURES]->(e)
  RETURN [e.card]
} AS entities
