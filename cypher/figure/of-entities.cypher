// the figures that measure each entity, by id
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:MEASURES]-(f)
  WITH f ORDER BY f.id
  RETURN [f.id, f.measure, f.value, f.unit, f.comparator, f.period, f.comparedWith, f.basis, f.evidence]
} AS figures
