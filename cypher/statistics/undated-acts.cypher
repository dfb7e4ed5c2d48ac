// the number of acts on any of the topics that have no date
CALL () {
  MATCH (t:Entity)<-[:BROADER*0..]-(n)
  WHERE t.id IN $topics
  RETURN collect(DISTINCT n) AS topics
}
MATCH (a:Act)
WHERE a.on = '' AND ($anyTopic OR EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics })
RETURN [count(a)] AS total
