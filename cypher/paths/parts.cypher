// how the parts of an actor in an act are known, for each two such ids, by role
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, ' ')[0]})
RETURN id, COLLECT {
  MATCH (n)-[r:TOOK_PART_IN]->(a)
  WHERE a.id = split(id, ' ')[1]
  WITH r ORDER BY r.rank, r.key
  RETURN [r.basis, r.evidence]
} AS parts
