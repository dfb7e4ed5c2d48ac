// the passages that support a fact which each entity takes part in, in the order of the documents and of their words, behind one of them
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)<-[:MENTIONS]-(p)
  WHERE p.document > $document
    OR (p.document = $document AND (p.paragraph > $paragraph
      OR (p.paragraph = $paragraph AND (p.start > $start OR (p.start = $start AND p.end > $end)))))
  WITH p ORDER BY p.document, p.paragraph, p.start, p.end
  LIMIT $limit
  RETURN [p.id]
} AS passages
