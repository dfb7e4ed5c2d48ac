// the entities that have a name that begins as searched, each with its closest: by rule, the shorter first, then by name; behind one of them
MATCH (n:Name)
WHERE n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces
WITH n, size(n.foldedWithoutSpaces) AS length, CASE
    WHEN n.text = $text THEN 0
    WHEN n.foldedWithoutSpaces = $foldedWithoutSpaces THEN 1
    ELSE 2
  END AS rank
MATCH (e:Entity)-[:NAMED]->(n)
WHERE e.type IN $types
WITH e, min([rank, CASE n.kind WHEN 'PREFERRED' THEN 0 ELSE 1 END, size(n.text), n.text, n.language, length]) AS closest
WITH e, closest, closest[0] AS rank, CASE closest[0] WHEN 2 THEN closest[5] ELSE 0 END AS length
WHERE rank > $rank OR (rank = $rank AND (length > $length OR (length = $length
  AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))))
WITH e, closest, rank, length ORDER BY rank, length, e.sortKey, e.id
LIMIT $limit
MATCH (e)-[:NAMED]->(n)
WHERE n.text = closest[3] AND n.language = closest[4]
RETURN [rank, length, e.sortKey, n.text, n.language, n.kind, n.basis, n.evidence, e.card] AS hit
