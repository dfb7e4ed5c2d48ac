// the links that each passage supports, by their two ends and by type
UNWIND $ids AS id
MATCH (p:Loaded {id: id})
RETURN id, COLLECT {
  MATCH (p)-[:MENTIONS]->(n)
  MATCH (p)-[:MENTIONS]->(o)
  MATCH (n)-[r:TOOK_PART_IN|CONCERNS|AT|UNDER|ABOUT|PART_OF|IN_SERIES|FOLLOWS|PRODUCED|SUPERSEDES|MADE_AT|FULFILLED_BY|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF|WITHIN|BROADER]->(o)
  WHERE p.id IN r.evidence
  WITH n, r, o ORDER BY n.id, o.id, type(r), r.rank, r.key
  RETURN [n.id, o.id, type(r), r.role, r.onBehalfOf, r.basis, r.evidence]
} AS links
