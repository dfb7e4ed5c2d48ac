// $with, where it or one below it took part in one act with each actor or one below that, and the number of such acts, behind one actor
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
  MATCH (t:Entity {id: id})<-[:PART_OF*0..]-(n)
  WHERE $includeSubordinates OR n = t
  RETURN collect(n) AS mine, collect(n.id) AS mineIds
}
CALL (mine) {
  MATCH (t:Entity {id: $with})<-[:PART_OF*0..]-(n)
  WHERE $includeSubordinates OR n = t
  RETURN t AS e, collect(n) AS theirs, collect(n.id) AS theirIds
}
RETURN id, COLLECT {
  UNWIND mine AS m
  MATCH (m)-[part:TOOK_PART_IN]->(a)
  WHERE a.status IN $statuses AND ($anyVia OR a.type IN $via)
    AND ($always OR (a.from <= $to AND a.to >= $from))
    AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
  WITH m, a, collect(part.onBehalfOf) AS mineFor
  WHERE none(body IN mineFor WHERE body IN theirIds)
  MATCH (a)<-[part:TOOK_PART_IN]-(o)
  WHERE o IN theirs AND o <> m AND ($anyKind OR o.type IN $kinds)
    AND ($anyCountry OR o IN located OR EXISTS { (o)<-[:SIDE_OF]-(n) WHERE n IN located }
      OR (o.type = 'PERSON' AND EXISTS { (o)-[r:TOOK_PART_IN]->(a) WHERE r.onBehalfOf IN bodies }))
  WITH a, o, collect(part.onBehalfOf) AS theirFor
  WHERE none(body IN theirFor WHERE body IN mineIds)
  WITH e, count(DISTINCT a) AS shared
  WHERE shared < $shared OR (shared = $shared AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))
  ORDER BY shared DESC, e.sortKey, e.id
  LIMIT $limit
  RETURN [e.card, e.sortKey, shared]
} AS partners
