// the number of entities that have a name as searched
CALL () {
  MATCH (n:Name)
  WHERE n.foldedWithoutSpaces STARTS WITH $foldedWithoutSpaces
  RETURN n
  UNION
  CALL db.index.fulltext.queryNodes('name_words', $fullText) YIELD node AS n
  RETURN n
}
MATCH (e)-[:NAMED]->(n)
WHERE $anyType OR e.type IN $types
RETURN [count(DISTINCT e)] AS total
