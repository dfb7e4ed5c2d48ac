// the narrower topics of each topic, by name
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:BROADER]-(e)
  WITH e ORDER BY e.sortKey, e.id
  RETURN [e.card]
} AS entities
