// how many entities each is tied to, by type of link and by direction
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COLLECT {
  MATCH (s)-[r:TOOK_PART_IN|CONCERNS|AT|UNDER|ABOUT|PART_OF|IN_SERIES|FOLLOWS|PRODUCED|SUPERSEDES|MADE_AT|FULFILLED_BY|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF|WITHIN|BROADER]-(o:Entity)
  WITH type(r) AS type, CASE WHEN startNode(r) = s THEN 'OUT' ELSE 'IN' END AS direction, count(DISTINCT o) AS count
  ORDER BY type, direction
  RETURN [type, direction, count]
} AS ties
