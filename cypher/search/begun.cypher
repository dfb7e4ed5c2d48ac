// the entities that have a name that begins as searched, each with its closest: by rule, the shorter first, then by name; behind one of them
MATCH (n:Name)
WHERE n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces
WITH n, size(n.foldedWithoutSpaces) AS length
MATCH (e)-[:NAMED]->(n)
WHERE $anyType OR e.type IN $types
WITH e, max(length) AS longest, min(CASE
    WHEN length > size($foldedWithoutSpaces) THEN length
    WHEN n.text = $text THEN 0
    ELSE 1
  END) AS least
// where the names of one begin so and differ in length, which of them is the closest takes more than that
WITH e, CASE
    WHEN least < 2 OR least = longest THEN least
    ELSE COLLECT {
      MATCH (e)-[:NAMED]->(n)
      WHERE n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces
      RETURN size(n.foldedWithoutSpaces)
      ORDER BY n.kind = 'PREFERRED' DESC, size(n.text), n.text, n.language
      LIMIT 1
    }[0]
  END AS place
WHERE place > $place OR (place = $place AND (e.sortKey > $sortKey OR (e.sortKey = $sortKey AND e.id > $id)))
WITH place, collect(e) AS found ORDER BY place
LIMIT $limit
// names are compared only at the places that the page reaches
WITH collect([place, found]) AS places
UNWIND range(0, size(places) - 1) AS index
WITH places[index] AS one, reduce(before = 0, it IN places[..index] | before + size(it[1])) AS before
WHERE before < $limit
UNWIND one[1] AS e
WITH e, one[0] AS place ORDER BY place, e.sortKey, e.id
LIMIT $limit
CALL (e) {
  MATCH (e)-[:NAMED]->(n)
  WHERE n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces
  RETURN n
  ORDER BY n.text = $text DESC, n.foldedWithoutSpaces = $foldedWithoutSpaces DESC, n.kind = 'PREFERRED' DESC, size(n.text), n.text, n.language
  LIMIT 1
}
WITH e, n, CASE WHEN place < 2 THEN place ELSE 2 END AS rank, CASE WHEN place < 2 THEN 0 ELSE place END AS length
RETURN [rank, length, e.sortKey, n.text, n.language, n.kind, n.basis, n.evidence, e.card] AS hit
