// the passages of each paragraph, which a document's id and a number name, that support a fact, in the order of its words
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: split(id, ' ')[0]})<-[:IN_DOCUMENT]-(p)
  WHERE p.paragraph = toInteger(split(id, ' ')[1])
  WITH p ORDER BY p.start, p.end
  LIMIT $limit
  RETURN [p.id]
} AS passages
