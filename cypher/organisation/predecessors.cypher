// the organisations that each organisation succeeded, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:SUCCEEDED_BY]-(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
