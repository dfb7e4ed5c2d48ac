// the acts that deal with each act, earliest first and undated last
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:ABOUT]-(e)
  WITH e ORDER BY coalesce(e.from, '9999-12-32'), e.id
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
