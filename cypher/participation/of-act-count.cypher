// the number of parts that actors have in each act
UNWIND $ids AS id
RETURN id, COUNT {
  MATCH (:Entity {id: id})<-[r:TOOK_PART_IN]-(e)
  WHERE ($anyRole OR r.role IN $roles) AND ($anyActorKind OR e.type IN $actorKinds)
} AS parts
