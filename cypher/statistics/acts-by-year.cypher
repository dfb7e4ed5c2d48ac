// the years in which acts begin and end, two by two, and how many acts on any of the topics do so
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics
  RETURN collect(DISTINCT n) AS topics
}
MATCH (a:Act)
WHERE a.from >= ''
WITH toInteger(left(a.from, 4)) AS begins, toInteger(left(a.to, 4)) AS ends,
  count(CASE WHEN $anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics } THEN 1 END) AS acts
RETURN [begins, ends, acts] AS years
