// the posts of each person, one row for each day or period that a document gives, by organisation, title and day
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[h:HOLDS_POST]->(e)
  WITH s, h, e ORDER BY e.sortKey, h.titles[0], h.from
  RETURN [s.id, e.id, h.titles, h.seen, h.period, h.basis, h.evidence]
} AS posts
