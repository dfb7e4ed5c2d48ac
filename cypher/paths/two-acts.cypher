// the acts on ways of two acts between two actors, $mostActs at most, by way of the first $mostActors by name; with the parts of these in them
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
WITH n, count(DISTINCT e) AS reached, collect(DISTINCT a) AS acts
WHERE reached = 2 AND ($anyKind OR n.type IN $kinds) AND NOT n.id IN $ends
WITH n, acts ORDER BY n.sortKey, n.id
LIMIT $mostActors
WITH collect(n) AS between, collect(acts) AS ways
UNWIND range(0, size(ways) - 1) AS place
UNWIND ways[place] AS a
WITH between, a, min(place) AS place ORDER BY place, a.sortKey, a.id
LIMIT $mostActs
WITH a, COLLECT {
  MATCH (a)<-[r:TOOK_PART_IN]-(n)
  WHERE n.id IN $ends OR n IN between
  WITH r, n ORDER BY r.rank, r.key
  RETURN [n.id, n.sortKey, r.role, coalesce(r.onBehalfOf, '')]
} AS parts
RETURN [a.id, a.sortKey, parts] AS act
