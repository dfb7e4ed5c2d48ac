// the newest acts that deal with each act, behind one of them; undated ones last
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})<-[:ABOUT]-(e)
  WHERE e.on <= $on AND (e.on < $on OR e.id > $act)
  WITH e ORDER BY e.on DESC, e.id
  LIMIT $limit
  RETURN [e.card]
} AS entities
