// the number of documents in each language, and of entities that have a name in it, by language
CALL () {
  MATCH (d:Document)
  RETURN d.language AS language, count(d) AS documents, 0 AS named
  UNION ALL
  MATCH (e:Entity)-[:NAMED]->(n)
  RETURN n.language AS language, 0 AS documents, count(DISTINCT e) AS named
}
WITH language, sum(documents) AS documents, sum(named) AS named
ORDER BY language
RETURN [language, documents, named] AS counted
