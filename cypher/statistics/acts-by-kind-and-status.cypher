// the number of acts of each kind and status together
MATCH (a:Act)
WITH a.type AS kind, a.status AS status, count(a) AS acts
RETURN [kind, status, acts] AS counted
