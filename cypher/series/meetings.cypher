// the meetings of each series, by edition and then by day; those without an edition last
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:IN_SERIES]-(e)
  WITH e ORDER BY coalesce(e.ordinal, 1000000), coalesce(e.from, '9999-12-32'), e.id
  RETURN [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]
} AS entities
