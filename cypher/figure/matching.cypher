// the figures in a unit, about an entity and on any of the topics, so far as these are given, by id, behind one of them
MATCH (f:Figure)
USING INDEX f:Figure(id)
WHERE f.id > $id
  AND ($anyUnit OR f.unit = $unit)
  AND ($anything OR EXISTS { (f)-[:MEASURES]->(:Entity {id: $about}) })
  AND ($anyTopic OR EXISTS { (f)-[:CONCERNS]->()-[:BROADER*0..]->(t:Entity) WHERE t.id IN $topics })
WITH f ORDER BY f.id
LIMIT $limit
RETURN [f.id, f.measure, f.value, f.unit, f.comparator, f.period, f.comparedWith, f.basis, f.evidence] AS figure
