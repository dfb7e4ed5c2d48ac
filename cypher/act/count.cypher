// the number of acts of these kinds and statuses whose time can overlap with another
MATCH (e:Act)
WHERE e.type IN $kinds AND e.status IN $statuses
  AND ($always OR (e.from <= $to AND e.to >= $from))
RETURN [count(e)] AS total
