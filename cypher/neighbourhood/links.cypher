// the links between any two of $among, by their two ends and by type
MATCH (n:Entity)
WHERE n.id IN $among
WITH collect(n) AS among
UNWIND among AS n
MATCH (n)-[r:TOOK_PART_IN|CONCERNS|AT|UNDER|ABOUT|PART_OF|IN_SERIES|FOLLOWS|PRODUCED|SUPERSEDES|MADE_AT|FULFILLED_BY|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF|WITHIN|BROADER]->(o)
WHERE o IN among
WITH n, r, o ORDER BY n.id, o.id, type(r), r.rank, r.key
RETURN [n.id, o.id, type(r), r.role, r.basis, r.evidence] AS link
