// the newest acts that all of the participants took part in, that concern the topics and are at the place, so far as these are given, behind one of them; undated ones last
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
CALL (topics) {
  MATCH (:Entity {id: $participants[0]})-[:TOOK_PART_IN]->(e)
  RETURN e
  UNION
  UNWIND CASE WHEN $participants = [] THEN topics ELSE [] END AS n
  MATCH (n)<-[:CONCERNS]-(e)
  RETURN e
  UNION
  UNWIND CASE WHEN $participants = [] AND $anyTopic THEN [$place] ELSE [] END AS place
  MATCH (:Entity {id: place})<-[:WITHIN*0..]-()<-[:AT]-(e)
  RETURN e
}
WITH e, topics
WHERE e.type IN $kinds AND e.status IN $statuses
  AND ($always OR (e.from <= $to AND e.to >= $from))
  AND ($anyTopic OR EXISTS { (e)-[:CONCERNS]->(n) WHERE n IN topics })
  AND ($anywhere OR EXISTS { (e)-[:AT]->()-[:WITHIN*0..]->(:Entity {id: $place}) })
  AND all(actor IN $participants WHERE EXISTS { (e)<-[:TOOK_PART_IN {actor: actor}]-() })
  AND e.on <= $on AND (e.on < $on OR e.id > $act)
WITH e ORDER BY e.on DESC, e.id
LIMIT $limit
RETURN [e.card] AS entity
