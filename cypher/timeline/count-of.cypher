// the number of acts that belong to any of $entities
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
RETURN [count(e)] AS total
