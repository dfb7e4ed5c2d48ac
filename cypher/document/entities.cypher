// the entities of these types that take part in a fact which a passage of each document supports, by name, behind one of them
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})<-[:IN_DOCUMENT]-()-[:MENTIONS]->(e)
  WHERE e.type IN $types
    AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id))
  WITH DISTINCT e
  ORDER BY e.sortKey, e.id
  LIMIT $limit
  RETURN [e.card]
} AS entities
