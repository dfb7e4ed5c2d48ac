// the ranks of each person, one row for each day or period that a document gives, by day and title
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:HELD_RANK]->(r)
  WITH r ORDER BY r.from, r.titles, r.id
  RETURN [r.titles, r.seen, r.period, r.basis, r.evidence]
} AS ranks
