// the actors of these kinds that took part in most acts of these statuses with another, neither for the other, and the number of such acts
MATCH (a:Act)
WHERE a.status IN $statuses
CALL (a) {
  MATCH (a)<-[r:TOOK_PART_IN]-(e)
  WITH e, collect(r.onBehalfOf) AS bodies
  WITH collect({actor: e, id: e.id, bodies: bodies}) AS present
  UNWIND present AS one
  WITH one, present
  WHERE any(other IN present
    WHERE other.id <> one.id AND NOT other.id IN one.bodies AND NOT one.id IN other.bodies)
  RETURN one.actor AS e
}
WITH e, count(*) AS shared
WHERE e.type IN $kinds
WITH e, shared ORDER BY shared DESC, e.sortKey, e.id
LIMIT $limit
RETURN [e.card, shared] AS connected
