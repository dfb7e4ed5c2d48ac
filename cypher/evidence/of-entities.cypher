// the passages that state each entity's own facts, in the order of the documents and of their words, with the fields they state
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COLLECT {
  MATCH (e)-[s:STATED_IN]->(p)
  WITH s, p ORDER BY p.document, p.paragraph, p.start, p.end, s.basis
  RETURN [p.id, s.basis, s.fields]
} AS passages
