// the number of figures in a unit, about an entity and on any of the topics, so far as these are given
MATCH (f:Figure)
WHERE f.id > ''
  AND ($anyUnit OR f.unit = $unit)
  AND ($anything OR EXISTS { (f)-[:MEASURES]->(:Entity {id: $about}) })
  AND ($anyTopic OR EXISTS { (f)-[:CONCERNS]->()-[:BROADER*0..]->(t:Entity) WHERE t.id IN $topics })
RETURN [count(f)] AS total
