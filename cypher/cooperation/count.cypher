// the number of actors that took part in one act with $of
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
RETURN [count(DISTINCT e)] AS partners
