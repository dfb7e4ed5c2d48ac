// the other side of each figure that measures what is between two
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id, COLLECT {
  MATCH (f)-[:COUNTERPART]->(e)
  RETURN [e.card]
} AS entities
