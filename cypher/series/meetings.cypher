// the meetings of each series, by edition and then by day; those without an edition last
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:IN_SERIES]-(e)
  WITH e ORDER BY coalesce(e.ordinal, 1000000), coalesce(e.from, '9999-12-32'), e.id
  RETURN [e.card]
} AS entities
