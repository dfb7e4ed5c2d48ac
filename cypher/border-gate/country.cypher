// the country of each gate
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:LOCATED_IN]->(e {kind: 'COUNTRY'})
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
