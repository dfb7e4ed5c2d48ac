// the number of entities that have a name as searched
CALL () {
  MATCH (n:Name {text: $text})
  RETURN n
  UNION
  MATCH (n:Name {folded: $folded})
  RETURN n
  UNION
  MATCH (n:Name {foldedWithoutSpaces: $foldedWithoutSpaces})
  RETURN n
}
MATCH (e:Entity)-[:NAMED]->(n)
WHERE e.type IN $types
RETURN [count(DISTINCT e)] AS hits
