// the country of each organisation
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:LOCATED_IN]->(e)
  WITH e ORDER BY e.id
  RETURN [e.card]
} AS entities
