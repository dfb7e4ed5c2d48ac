// the newest acts of these kinds and statuses whose time can overlap with another, behind one of them; undated ones last
MATCH (e:Act)
USING INDEX e:Act(on)
WHERE e.on >= '' AND e.on <= $on AND (e.on < $on OR e.id > $act)
  AND e.type IN $kinds AND e.status IN $statuses
  AND ($always OR (e.from <= $to AND e.to >= $from))
WITH e ORDER BY e.on DESC, e.id
LIMIT $limit
RETURN [e.card] AS entity
