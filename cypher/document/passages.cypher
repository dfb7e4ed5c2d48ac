// the passages of each document that support a fact, in the order of its words
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:Entity {id: id})<-[:IN_DOCUMENT]-(p)
  WHERE $everyParagraph OR p.paragraph = $paragraph
  WITH p ORDER BY p.paragraph, p.start, p.end
  LIMIT $limit
  RETURN [p.id]
} AS passages
