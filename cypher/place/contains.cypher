// the places that lie in each place, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:WITHIN]-(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
