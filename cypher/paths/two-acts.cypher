// the acts on ways of two acts between two actors, $mostActs at most with each end, by way of the first $mostActors by name; with the parts of these in them
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
MATCH (e:Entity)-[:TOOK_PART_IN]->(a)
WHERE e.id IN $ends
WITH DISTINCT topics, e, a
WHERE ($anyVia OR a.type IN $via) AND a.status IN $statuses
  AND ($always OR (a.from <= $to AND a.to >= $from))
  AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
MATCH (a)<-[:TOOK_PART_IN]-(n)
WITH n, e, collect(DISTINCT a) AS acts
WITH n, collect(acts) AS sides
WHERE size(sides) = 2 AND ($anyKind OR n.type IN $kinds) AND NOT n.id IN $ends
  AND any(acts IN sides WHERE size(acts) > 1 OR acts <> sides[0])
WITH n, sides ORDER BY n.sortKey, n.id
LIMIT $mostActors
WITH collect(n) AS between, collect(sides) AS ways
UNWIND range(0, size(ways) - 1) AS place
UNWIND [0, 1] AS side
// so that one who shares very many acts with an end leaves room for others
WITH between, place, side, COLLECT {
  UNWIND ways[place][side] AS a
  WITH a ORDER BY a.sortKey, a.id
  RETURN a
  LIMIT $mostActs / 10
} AS acts
WITH between, side, place, acts ORDER BY place
UNWIND acts AS a
WITH between, side, collect(DISTINCT a)[..$mostActs] AS acts
UNWIND acts AS a
WITH DISTINCT between, a
WITH a, COLLECT {
  MATCH (a)<-[r:TOOK_PART_IN]-(n)
  WHERE n.id IN $ends OR n IN between
  WITH r, n ORDER BY r.rank, r.key
  RETURN [n.id, n.sortKey, r.role, coalesce(r.onBehalfOf, '')]
} AS parts
RETURN [a.id, a.sortKey, parts] AS act
