// what each figure measures
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id, COLLECT {
  MATCH (f)-[:MEASURES]->(e)
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
