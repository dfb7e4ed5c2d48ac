// the two gates of each pair, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:SIDE_OF]-(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
