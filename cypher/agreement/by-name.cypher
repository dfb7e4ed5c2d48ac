// the agreements of these kinds and statuses that have all of the parties and concern any of the topics, by name, behind one of them
MATCH (e:Entity)
USING INDEX e:Entity(type, sortKey)
WHERE e.type = 'AGREEMENT' AND e.sortKey >= $sortKey AND (e.sortKey > $sortKey OR e.id > $id)
  AND e.kind IN $kinds AND e.status IN $statuses
  AND ($anyTopic OR EXISTS {
    (e)-[:CONCERNS]->(n)
    WHERE n.id IN $topics OR ($includeNarrower AND EXISTS { (n)-[:BROADER*]->(t) WHERE t.id IN $topics })
  })
  AND all(party IN $parties WHERE EXISTS { (e)<-[r:TOOK_PART_IN {actor: party}]-() WHERE r.role IN $roles })
WITH e ORDER BY e.type, e.sortKey, e.id
LIMIT $limit
RETURN [e.card] AS entity
