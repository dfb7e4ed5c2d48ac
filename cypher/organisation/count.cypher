// the number of organisations of these kinds in a country, or anywhere
MATCH (e:Organisation)
WHERE e.kind IN $kinds
  AND ($anywhere OR EXISTS { (e)-[:LOCATED_IN]->(:Entity {id: $country}) })
RETURN [count(e)] AS total
