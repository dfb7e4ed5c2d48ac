// the posts at each organisation, one row for each day or period that a document gives, by title, holder and day
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[h:HOLDS_POST]-(e)
  WITH s, h, e ORDER BY h.titles[0], e.sortKey, h.from
  RETURN [e.id, s.id, h.titles, h.seen, h.period, h.basis, h.evidence]
} AS posts
