// all acts, earliest first and undated last, behind one of them
CALL () {
  MATCH (e:Act)
  WHERE e.from >= $day AND e.from <= $to AND (e.from > $day OR e.id > $act) AND ($always OR e.to >= $from)
  WITH e ORDER BY e.from, e.id
  LIMIT $limit
  RETURN collect(e) AS dated
}
CALL (dated) {
  WITH dated
  WHERE $always AND size(dated) < $limit
  MATCH (e:Act)
  WHERE e.on = '' AND ($day < $undated OR e.id > $act)
  WITH e ORDER BY e.id
  LIMIT $limit
  RETURN collect(e) AS undated
}
UNWIND dated + undated AS e
WITH e LIMIT $limit
RETURN [coalesce(e.from, $undated), e.card] AS act
