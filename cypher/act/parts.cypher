// the acts that are parts of each act, earliest first and undated last
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:PART_OF]-(e)
  WITH e ORDER BY coalesce(e.from, '9999-12-32'), e.id
  RETURN [e.card]
} AS entities
