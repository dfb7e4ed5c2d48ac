// the acts that belong to any of $entities, earliest first and undated last, behind one of them
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics
  RETURN collect(DISTINCT n) AS topics
}
MATCH (s:Entity)
WHERE s.id IN $entities
CALL (s) {
  MATCH (s:Act) RETURN s AS e
  UNION
  MATCH (s)-[:TOOK_PART_IN]->(e) RETURN e
  UNION
  MATCH (s)<-[:BROADER*0..]-(:Topic)<-[:CONCERNS]-(e:Act) RETURN e
  UNION
  MATCH (s)<-[:WITHIN*0..]-(:Place)<-[:AT]-(e) RETURN e
  UNION
  MATCH (s)<-[:IN_SERIES]-(e) RETURN e
  UNION
  MATCH (s)-[:SIDE_OF]->()-[:TOOK_PART_IN]->(e) RETURN e
  UNION
  MATCH (s)<-[:IN_DOCUMENT]-()-[:MENTIONS]->(e:Act) RETURN e
}
WITH DISTINCT e, topics
WHERE ($always OR (e.from <= $to AND e.to >= $from))
  AND ($anyTopic OR EXISTS { (e)-[:CONCERNS]->(t) WHERE t IN topics })
WITH e, coalesce(e.from, $undated) AS day
WHERE day > $day OR (day = $day AND e.id > $act)
WITH e, day ORDER BY day, e.id
LIMIT $limit
RETURN [day, e.card] AS act
