// the newest parts of each actor in acts that match, behind one of its parts, with their acts; undated acts last
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})-[r:TOOK_PART_IN]->(e)
  WHERE ($anyRole OR r.role IN $roles) AND ($anyKind OR e.type IN $kinds)
    AND ($always OR (e.from <= $to AND e.to >= $from))
    AND ($anyTopic OR EXISTS { (e)-[:CONCERNS]->()-[:BROADER*0..]->(t:Entity) WHERE t.id IN $topics })
    AND r.on <= $on AND (r.on < $on OR e.id > $act OR (e.id = $act AND r.key > $key))
  WITH r, e ORDER BY r.on DESC, e.id, r.key
  LIMIT $limit
  RETURN [r.key, r.on, r.actor, r.role, r.title, r.onBehalfOf, r.basis, r.evidence, e.card]
} AS parts
