// the acts on ways of three acts between two actors, $mostActs at most at each step, by way of the first $mostActors by name; with the parts of these in them
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
UNWIND $ends AS end
MATCH (s:Entity {id: end})
CALL (topics, s) {
  MATCH (s)-[:TOOK_PART_IN]->(a)
  WITH DISTINCT a
  WHERE ($anyVia OR a.type IN $via) AND a.status IN $statuses
    AND ($always OR (a.from <= $to AND a.to >= $from))
    AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
  MATCH (a)<-[:TOOK_PART_IN]-(n)
  WITH DISTINCT n
  WHERE ($anyKind OR n.type IN $kinds) AND NOT n.id IN $ends
  RETURN collect(n) AS beside
}
WITH topics, collect(s) AS ends, collect(beside) AS sides
WHERE none(side IN sides WHERE isEmpty(side))
CALL (topics, sides) {
  UNWIND [0, 1] AS side
  UNWIND sides[side] AS n
  MATCH (n)-[:TOOK_PART_IN]->(a)
  WITH a, collect(DISTINCT CASE side WHEN 0 THEN n END) AS here,
    collect(DISTINCT CASE side WHEN 1 THEN n END) AS there
  WHERE size(here) > 0 AND size(there) > 0 AND ($anyVia OR a.type IN $via) AND a.status IN $statuses
    AND ($always OR (a.from <= $to AND a.to >= $from))
    AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
  UNWIND here AS m
  UNWIND there AS o
  WITH DISTINCT m, o
  WHERE m <> o
  WITH m, collect(o) AS others ORDER BY m.sortKey, m.id
  LIMIT $mostActors
  RETURN collect(m) AS first, collect(others) AS others
}
CALL (others) {
  UNWIND range(0, size(others) - 1) AS place
  UNWIND others[place] AS n
  WITH n, min(place) AS place ORDER BY place, n.sortKey, n.id
  LIMIT $mostActors
  RETURN collect(n) AS last
}
WITH topics, [[ends[0]], first, last, [ends[1]]] AS steps
WHERE none(step IN steps WHERE isEmpty(step))
CALL (topics, steps) {
  UNWIND range(0, size(steps) - 1) AS step
  UNWIND range(0, size(steps[step]) - 1) AS place
  WITH step, place, steps[step][place] AS n
  MATCH (n)-[r:TOOK_PART_IN]->(a)
  WITH a, collect(DISTINCT r) AS parts, collect([step, n]) AS present,
    min(CASE WHEN 0 < step < size(steps) - 1 THEN place END) AS place
  WITH a, parts, place,
    [x IN present WHERE any(y IN present WHERE y[0] = x[0] + 1 AND y[1] <> x[1]) | x[0]] AS taken
  WHERE size(taken) > 0 AND ($anyVia OR a.type IN $via) AND a.status IN $statuses
    AND ($always OR (a.from <= $to AND a.to >= $from))
    AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
  RETURN a, parts, taken[0] AS step, place
}
WITH a, parts, step ORDER BY place, a.sortKey, a.id
WITH step, collect([a, parts])[..$mostActs] AS acts
UNWIND acts AS act
WITH act[0] AS a, act[1] AS parts
WITH a, COLLECT {
  UNWIND parts AS r
  WITH r, startNode(r) AS n ORDER BY r.rank, r.key
  RETURN [n.id, n.sortKey, r.role, coalesce(r.onBehalfOf, '')]
} AS parts
RETURN [a.id, a.sortKey, parts] AS act
