// the organisations that are parts of each organisation, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:PART_OF]-(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
