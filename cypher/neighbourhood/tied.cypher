// $of and the entities tied to it, those with the most passages first, then by name, without $without; with the number of all
MATCH (s:Entity {id: $of})
WHERE s.type <> 'DOCUMENT'
CALL (s) {
  MATCH (s)-[r:TOOK_PART_IN|CONCERNS|AT|UNDER|ABOUT|PART_OF|IN_SERIES|FOLLOWS|PRODUCED|SUPERSEDES|MADE_AT|FULFILLED_BY|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF|WITHIN|BROADER]-(n:Entity)
  WHERE ($anyVia OR type(r) IN $via) AND ($anyDirection OR (startNode(r) = s) = $out) AND ($anyType OR n.type IN $types) AND n <> s
  RETURN collect(DISTINCT n) AS near
}
CALL (near) {
  UNWIND near AS n
  WITH n, COUNT { (n)<-[:MENTIONS]-() } AS passages
  WHERE NOT n.id IN $without
  ORDER BY passages DESC, n.sortKey, n.id
  LIMIT $limit
  RETURN collect(n) AS first
}
UNWIND ([s] + first)[..$limit] AS e
RETURN [e.card, size(near) + 1] AS node
