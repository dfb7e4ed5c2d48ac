// the newest acts that concern each topic or, where they count, a narrower one, behind one of them; undated ones last
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})<-[:BROADER*0..]-(n)<-[:CONCERNS]-(e:Act)
  WHERE $includeNarrower OR n.id = id
  WITH DISTINCT e
  WHERE e.on <= $on AND (e.on < $on OR e.id > $act)
  WITH e ORDER BY e.on DESC, e.id
  LIMIT $limit
  RETURN [e.card]
} AS entities
