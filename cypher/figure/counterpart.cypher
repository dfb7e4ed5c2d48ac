// the other side of each figure that measures what is between two
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id, COLLECT {
  MATCH (f)-[:COUNTERPART]->(e)
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
