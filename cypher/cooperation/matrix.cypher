// the pairs among $actors that took part in one act, and the number of such acts
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
MATCH (e:Entity)
WHERE e.id IN $actors
MATCH (e)-[part:TOOK_PART_IN]->(a)
WITH topics, a, collect(part) AS parts
WHERE size(parts) > 1
// most acts are of one of the actors alone: no more is read of those
WITH topics, a, parts
WHERE a.status IN $statuses AND ($anyVia OR a.type IN $via)
  AND ($always OR (a.from <= $to AND a.to >= $from))
  AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
UNWIND parts AS part
WITH a, startNode(part) AS e, collect(part.onBehalfOf) AS bodies
WITH a, collect([e, bodies]) AS present
UNWIND present AS one
UNWIND present AS other
WITH a, one[0] AS m, one[1] AS mineFor, other[0] AS o, other[1] AS theirFor
WHERE m.id < o.id AND NOT o.id IN mineFor AND NOT m.id IN theirFor
WITH m, o, count(a) AS shared
RETURN [m.id, o.id, shared] AS pair
