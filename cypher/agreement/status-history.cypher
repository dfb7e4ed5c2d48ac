// the statuses of each agreement, earliest first and undated last
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:HAD_STATUS]->(c)
  WITH c ORDER BY coalesce(c.from, '9999-12-32'), c.id
  RETURN [c.status, c.period, c.basis, c.evidence]
} AS statuses
