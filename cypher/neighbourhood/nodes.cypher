// the entities within $depth links of $of, which are two or three, the nearest first, then those with the most passages, then by name, without $without; with the number of all
MATCH (s:Entity {id: $of})
WHERE s.type <> 'DOCUMENT'
CALL (s) {
  WITH s WHERE $depth = 2
  MATCH p = (s)-[:TOOK_PART_IN|CONCERNS|AT|UNDER|ABOUT|PART_OF|IN_SERIES|FOLLOWS|PRODUCED|SUPERSEDES|MADE_AT|FULFILLED_BY|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF|WITHIN|BROADER*0..2]-(n)
  WHERE all(x IN nodes(p) WHERE x:Entity) AND all(r IN relationships(p) WHERE $anyVia OR type(r) IN $via)
    AND ($anyDirection OR all(i IN range(1, length(p)) WHERE (startNode(relationships(p)[i - 1]) = nodes(p)[i - 1]) = $out))
  RETURN n, min(length(p)) AS steps
  UNION ALL
  WITH s WHERE $depth = 3
  MATCH p = (s)-[:TOOK_PART_IN|CONCERNS|AT|UNDER|ABOUT|PART_OF|IN_SERIES|FOLLOWS|PRODUCED|SUPERSEDES|MADE_AT|FULFILLED_BY|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF|WITHIN|BROADER*0..3]-(n)
  WHERE all(x IN nodes(p) WHERE x:Entity) AND all(r IN relationships(p) WHERE $anyVia OR type(r) IN $via)
    AND ($anyDirection OR all(i IN range(1, length(p)) WHERE (startNode(relationships(p)[i - 1]) = nodes(p)[i - 1]) = $out))
  RETURN n, min(length(p)) AS steps
}
WITH s, n, steps
WHERE $anyType OR steps = 0 OR n.type IN $types
WITH s, n, steps, COUNT { (n)<-[:MENTIONS]-() } AS passages
ORDER BY steps, passages DESC, n.sortKey, n.id
WITH s, collect(n) AS found
UNWIND [x IN found WHERE x = s OR NOT x.id IN $without][..$limit] AS e
RETURN [e.card, size(found)] AS node
