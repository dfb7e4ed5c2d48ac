// where instruments of the World Customs Organization have each topic, by instrument and provision
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[:HAS_CODE]->(c)
  WITH c ORDER BY c.instrument, c.sortKey
  RETURN [c.instrument, c.provision]
} AS codes
