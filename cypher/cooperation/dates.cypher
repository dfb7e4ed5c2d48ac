// the dates of the acts that each pair shares, of those that have one, newest first
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics AND ($includeNarrower OR n = t)
  RETURN collect(DISTINCT n) AS topics
}
CALL (topics) {
  MATCH (:Entity {id: $country})<-[:LOCATED_IN]-(n)
  RETURN collect(n) AS located, collect(n.id) AS bodies
}
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Entity {id: split(id, ' ')[0]})<-[:PART_OF*0..]-(n)
  WHERE $mineBelow OR n = t
  RETURN collect(n) AS mine, collect(n.id) AS mineIds
}
CALL (id) {
  MATCH (t:Entity {id: split(id, ' ')[1]})<-[:PART_OF*0..]-(n)
  WHERE $theirsBelow OR n = t
  RETURN collect(n) AS theirs, collect(n.id) AS theirIds
}
CALL (topics, located, bodies, mine, mineIds, theirs, theirIds) {
  UNWIND theirs AS o
  MATCH (o)-[part:TOOK_PART_IN]->(a)
  WHERE ($anyKind OR o.type IN $kinds) AND a.status IN $statuses AND ($anyVia OR a.type IN $via)
    AND ($always OR (a.from <= $to AND a.to >= $from))
    AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
  WITH o, a, collect(part.onBehalfOf) AS theirFor
  WHERE none(body IN theirFor WHERE body IN mineIds)
  MATCH (a)<-[part:TOOK_PART_IN]-(m)
  WHERE m IN mine AND o <> m
    AND ($anyCountry OR o IN located OR EXISTS { (o)<-[:SIDE_OF]-(n) WHERE n IN located }
      OR (o.type = 'PERSON' AND EXISTS { (o)-[r:TOOK_PART_IN]->(a) WHERE r.onBehalfOf IN bodies }))
  WITH o, a, m, collect(part.onBehalfOf) AS mineFor
  WHERE none(body IN mineFor WHERE body IN theirIds)
  RETURN collect(DISTINCT a) AS acts
}
RETURN id, COLLECT {
  UNWIND acts AS a
  WITH a WHERE a.period IS NOT NULL
  WITH a ORDER BY a.from DESC, a.id
  RETURN [a.id, a.period]
} AS dates
