// the acts that belong to any of $entities, earliest first and undated last, behind one of them
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics
  RETURN collect(DISTINCT n) AS topics
}
MATCH (s:Entity)
WHERE s.id IN $entities
CALL (s, topics) {
  MATCH (s:Act) RETURN s AS e
  UNION
  MATCH ()-[r:TOOK_PART_IN]->(e)
  USING INDEX SEEK r:TOOK_PART_IN(actor, on)
  WHERE r.actor = s.id AND r.on > '' AND r.on >= $day AND (r.on > $day OR e.id > $act) AND ($always OR r.on <= $to)
    AND ($always OR (e.from <= $to AND e.to >= $from))
    AND ($anyTopic OR EXISTS { (e)-[:CONCERNS]->(t) WHERE t IN topics })
  WITH DISTINCT r.actor AS actor, r.on AS on, e ORDER BY actor, on, e.id
  LIMIT $limit
  RETURN e
  UNION
  MATCH ()-[r:TOOK_PART_IN]->(e)
  USING INDEX SEEK r:TOOK_PART_IN(actor, on)
  WHERE r.actor = s.id AND r.on = '' AND $always AND ($day < $undated OR e.id > $act)
    AND ($anyTopic OR EXISTS { (e)-[:CONCERNS]->(t) WHERE t IN topics })
  WITH DISTINCT e ORDER BY e.id
  LIMIT $limit
  RETURN e
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
