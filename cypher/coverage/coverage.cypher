// what the whole graph rests on: documents, their languages, acts, the days they span, passages, and the version of the files
OPTIONAL MATCH (l:Load {id: 'current'})
RETURN [
  COUNT { (:Document) },
  l.dataVersion,
  COLLECT { MATCH (a:Act) WHERE a.from > '0000-01-01' RETURN a.from ORDER BY a.from LIMIT 1 }[0],
  COLLECT { MATCH (a:Act) WHERE a.to < '9999-12-31' RETURN a.to ORDER BY a.to DESC LIMIT 1 }[0],
  COLLECT { MATCH (d:Document) RETURN DISTINCT d.language ORDER BY d.language },
  COUNT { (:Act) },
  COUNT { (:Passage) }
] AS coverage
