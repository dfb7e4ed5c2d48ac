// the parts that actors have in each act, by role and then by name, behind one of them, with the actors
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})<-[r:TOOK_PART_IN]-(e)
  WHERE ($anyRole OR r.role IN $roles) AND ($anyActorKind OR e.type IN $actorKinds)
    AND (r.rank > $rank OR (r.rank = $rank AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND r.key > $key))))
  WITH r, e ORDER BY r.rank, e.sortKey, r.key
  LIMIT $limit
  RETURN [r.key, r.rank, e.sortKey, id, r.role, r.title, r.onBehalfOf, r.basis, r.evidence, e.card]
} AS parts
