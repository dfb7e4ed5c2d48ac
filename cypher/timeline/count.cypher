// the number of all acts in a time
MATCH (a:Act)
WHERE $always OR (a.from <= $to AND a.to >= $from)
RETURN [count(a)] AS total
