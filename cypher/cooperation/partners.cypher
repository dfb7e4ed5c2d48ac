// the actors that took part in one act with each actor, by the number of such acts and then by name, behind one of them
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
RETURN id, COLLECT {
  UNWIND mine AS m
  MATCH (m)-[part:TOOK_PART_IN]->(a)
  WHERE a.status IN $statuses AND ($anyVia OR a.type IN $via)
    AND ($always OR (a.from <= $to AND a.to >= $from))
    AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
  WITH m, a, collect(part.onBehalfOf) AS mineFor
  MATCH (a)<-[part:TOOK_PART_IN]-(e)
  WHERE NOT e IN mine AND (mineFor = [] OR NOT e.id IN mineFor) AND ($anyKind OR e.type IN $kinds)
    AND ($anyCountry OR e IN located OR EXISTS { (e)<-[:SIDE_OF]-(n) WHERE n IN located }
      OR (e.type = 'PERSON' AND EXISTS { (e)-[r:TOOK_PART_IN]->(a) WHERE r.onBehalfOf IN bodies }))
  WITH a, e, max(part.onBehalfOf IN mineIds) AS forMine
  WHERE NOT coalesce(forMine, false)
  WITH e, count(DISTINCT a) AS shared
  WHERE shared < $shared OR (shared = $shared AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))
  ORDER BY shared DESC, e.sortKey, e.id
  LIMIT $limit
  RETURN [e.card, e.sortKey, shared]
} AS partners
