// the entities that have a name as searched, each with its closest: by rule, the shorter of begun names first, then by name; behind one of them
CALL () {
  MATCH (n:Name)
  WHERE n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces
  RETURN n
  UNION
  CALL db.index.fulltext.queryNodes('name_words', $fullText) YIELD node AS n
  RETURN n
}
WITH n, CASE
    WHEN n.text = $text THEN 0
    WHEN n.foldedWithoutSpaces = $foldedWithoutSpaces THEN 1
    WHEN n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces THEN 2
    WHEN all(word IN $words WHERE ' ' + n.folded + ' ' CONTAINS word) THEN 3
    ELSE 4
  END AS rank
MATCH (e)-[:NAMED]->(n)
WHERE $anyType OR e.type IN $types
WITH e, min([rank, CASE n.kind WHEN 'PREFERRED' THEN 0 ELSE 1 END, size(n.text), n.text, n.language, CASE rank WHEN 2 THEN size(n.foldedWithoutSpaces) ELSE 0 END]) AS closest
WITH e, closest, closest[0] AS rank, closest[5] AS length
WHERE rank > $rank OR (rank = $rank AND (length > $length OR (length = $length
  AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))))
WITH e, closest, rank, length ORDER BY rank, length, e.sortKey, e.id
LIMIT $limit
MATCH (e)-[:NAMED]->(n)
WHERE n.text = closest[3] AND n.language = closest[4]
RETURN [rank, length, e.sortKey, n.text, n.language, n.kind, n.basis, n.evidence, e.card] AS hit
