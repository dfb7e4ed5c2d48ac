// the acts that can lie on a path of $maxActs acts, four at most, between two actors, the nearest to both first; with the parts in them of those the path may go through
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
UNWIND $ends AS end
MATCH (s:Entity {id: end})
CALL (s, topics) {
  MATCH p = (s)-[:TOOK_PART_IN*1..7]-(a:Act)
  WHERE all(x IN nodes(p) WHERE x = s OR x.type IN $kinds OR (x.type IN $via AND x.status IN $statuses
    AND ($always OR (x.from <= $to AND x.to >= $from))
    AND ($anyTopic OR EXISTS { (x)-[:CONCERNS]->(t) WHERE t IN topics })))
  RETURN a, min(length(p)) AS steps
}
WITH a, count(s) AS reached, sum(steps) AS length
WHERE reached = 2 AND length <= 2 * $maxActs
WITH a ORDER BY length, a.sortKey, a.id
LIMIT $limit
WITH a, COLLECT {
  MATCH (a)<-[r:TOOK_PART_IN]-(n)
  WHERE n.id IN $ends OR n.type IN $kinds
  WITH r, n ORDER BY r.rank, r.key
  RETURN [n.id, n.sortKey, r.role, coalesce(r.onBehalfOf, '')]
} AS parts
RETURN [a.id, a.sortKey, parts] AS act
