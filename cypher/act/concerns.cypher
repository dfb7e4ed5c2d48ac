// the topics that each act concerns, by name, with how that is known
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[c:CONCERNS]->(e)
  WITH c, e ORDER BY e.sortKey, e.id
  RETURN [e.card, c.basis, c.evidence]
} AS concerns
