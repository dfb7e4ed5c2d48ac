// the entities that have a name as searched: to the letter before folded, then by name; behind one of them
CALL () {
  MATCH (n:Name {text: $text})
  RETURN n, 0 AS rank
  UNION
  MATCH (n:Name {folded: $folded})
  RETURN n, 1 AS rank
  UNION
  MATCH (n:Name {foldedWithoutSpaces: $foldedWithoutSpaces})
  RETURN n, 1 AS rank
}
MATCH (e:Entity)-[:NAMED]->(n)
WHERE e.type IN $types
WITH e, n, rank ORDER BY rank, n.kind = 'PREFERRED' DESC, n.language, n.text
WITH e, collect([rank, n.text, n.language, n.kind, n.basis, n.evidence])[0] AS best
WITH e, best, best[0] AS rank
WHERE rank > $rank OR (rank = $rank AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))
ORDER BY rank, e.sortKey, e.id
LIMIT $limit
RETURN [rank, e.sortKey, best[1], best[2], best[3], best[4], best[5],
  [e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]] AS hit
