// the number of parts of each actor in acts that match
UNWIND $ids AS id
RETURN id, COUNT {
  MATCH (:Entity {id: id})-[r:TOOK_PART_IN]->(e)
  WHERE ($anyRole OR r.role IN $roles) AND ($anyKind OR e.type IN $kinds)
    AND ($always OR (e.from <= $to AND e.to >= $from))
    AND ($anyTopic OR EXISTS { (e)-[:CONCERNS]->()-[:BROADER*0..]->(t:Entity) WHERE t.id IN $topics })
} AS parts
