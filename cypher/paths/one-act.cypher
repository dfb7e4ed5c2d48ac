// the acts in which two actors took part, the first $mostActs by name, with the parts of both
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
MATCH (e:Entity)-[r:TOOK_PART_IN]->(a)
WHERE e.id IN $ends
WITH topics, a, collect(r) AS parts, count(DISTINCT e) AS present
WHERE present = 2 AND ($anyVia OR a.type IN $via) AND a.status IN $statuses
  AND ($always OR (a.from <= $to AND a.to >= $from))
  AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
WITH a, parts ORDER BY a.sortKey, a.id
LIMIT $mostActs
WITH a, COLLECT {
  UNWIND parts AS r
  WITH r, startNode(r) AS n ORDER BY r.rank, r.key
  RETURN [n.id, n.sortKey, r.role, coalesce(r.onBehalfOf, '')]
} AS parts
RETURN [a.id, a.sortKey, parts] AS act
