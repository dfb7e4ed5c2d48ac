// the actors that took part in one act with $of, by the number of such acts and then by name, behind one of them; with the acts, newest first
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
MATCH (of:Entity {id: $of})-[:TOOK_PART_IN]->(a)
WHERE a.status IN $statuses AND a.type IN $via
  AND ($always OR (a.from <= $to AND a.to >= $from))
  AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
WITH DISTINCT of, a
MATCH (a)<-[:TOOK_PART_IN]-(e)
WHERE e <> of AND ($anyone OR e.id = $with)
  AND NOT EXISTS { (of)-[:TOOK_PART_IN {onBehalfOf: e.id}]->(a) }
  AND NOT EXISTS { (e)-[:TOOK_PART_IN {onBehalfOf: of.id}]->(a) }
WITH DISTINCT e, a ORDER BY coalesce(a.from, '') DESC, a.id
WITH e, collect(a.id) AS acts, count(a) AS shared, collect(DISTINCT a.period) AS periods
WHERE shared < $shared OR (shared = $shared AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))
ORDER BY shared DESC, e.sortKey, e.id
LIMIT $limit
RETURN [[e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified],
  e.sortKey, shared, acts, periods] AS partner
