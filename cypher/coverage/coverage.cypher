// what the whole graph rests on: documents, their languages, acts, the known days they span, passages, and the version of the files
OPTIONAL MATCH (l:Load {id: 'current'})
RETURN [
  COUNT { (:Document) },
  l.dataVersion,
  COLLECT {
    MATCH (a:Act) WHERE a.from > '0000-01-01' WITH a.from AS day ORDER BY day LIMIT 1 RETURN day
    UNION ALL
    MATCH (a:Act) WHERE a.to < '9999-12-31' WITH a.to AS day ORDER BY day LIMIT 1 RETURN day
  },
  COLLECT {
    MATCH (a:Act) WHERE a.from > '0000-01-01' WITH a.from AS day ORDER BY day DESC LIMIT 1 RETURN day
    UNION ALL
    MATCH (a:Act) WHERE a.to < '9999-12-31' WITH a.to AS day ORDER BY day DESC LIMIT 1 RETURN day
  },
  COLLECT { MATCH (d:Document) RETURN DISTINCT d.language ORDER BY d.language },
  COUNT { (:Act) },
  COUNT { (:Passage) }
] AS coverage
