// the topics that most acts concern, themselves or by a narrower one, and the number of such acts whose time can overlap with another
MATCH (a:Act)
WHERE $always OR (a.from <= $to AND a.to >= $from)
MATCH (a)-[:CONCERNS]->()-[:BROADER*0..]->(e)
WITH e, count(DISTINCT a) AS acts
ORDER BY acts DESC, e.sortKey, e.id
LIMIT $limit
RETURN [e.card, acts] AS topic
