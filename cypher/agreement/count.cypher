// the number of agreements of these kinds and statuses that have all of the parties and concern any of the topics
MATCH (e:Agreement)
WHERE e.kind IN $kinds AND e.status IN $statuses
  AND ($anyTopic OR EXISTS {
    (e)-[:CONCERNS]->(n)
    WHERE n.id IN $topics OR ($includeNarrower AND EXISTS { (n)-[:BROADER*]->(t) WHERE t.id IN $topics })
  })
  AND all(party IN $parties WHERE EXISTS { (e)<-[r:TOOK_PART_IN {actor: party}]-() WHERE r.role IN $roles })
RETURN [count(e)] AS total
