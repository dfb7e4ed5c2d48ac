// the topics that each act concerns, by name, with how that is known
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[c:CONCERNS]->(e)
  WITH c, e ORDER BY e.sortKey, e.id
  RETURN [[e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified],
    c.basis, c.evidence]
} AS concerns
