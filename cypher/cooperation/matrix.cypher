// the pairs among $actors that took part in one act, and the number of such acts
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
MATCH (e:Entity)
WHERE e.id IN $actors
MATCH (e)-[:TOOK_PART_IN]->(a)
WHERE a.status IN $statuses AND a.type IN $via
  AND ($always OR (a.from <= $to AND a.to >= $from))
  AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
WITH a, collect(DISTINCT e) AS present
UNWIND present AS m
UNWIND present AS o
WITH a, m, o
WHERE m.id < o.id
  AND NOT EXISTS { (m)-[:TOOK_PART_IN {onBehalfOf: o.id}]->(a) }
  AND NOT EXISTS { (o)-[:TOOK_PART_IN {onBehalfOf: m.id}]->(a) }
WITH m, o, count(a) AS shared
RETURN [m.id, o.id, shared] AS pair
