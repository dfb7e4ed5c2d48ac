// the organisations of these kinds in a country, or anywhere, by name, behind one of them
MATCH (e:Entity)
USING INDEX e:Entity(type, sortKey)
WHERE e.type = 'ORGANISATION' AND e.sortKey >= $sortKey AND (e.sortKey > $sortKey OR e.id > $id)
  AND e.kind IN $kinds
  AND ($anywhere OR EXISTS { (e)-[:LOCATED_IN]->(:Entity {id: $country}) })
WITH e ORDER BY e.type, e.sortKey, e.id
LIMIT $limit
RETURN [e.card] AS entity
