// the names of each entity: Vietnamese, English, then the others by tag, the preferred first
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COLLECT {
  MATCH (e)-[:NAMED]->(n)
  WITH n
  ORDER BY CASE n.language WHEN 'vi' THEN 0 WHEN 'en' THEN 1 ELSE 2 END, n.language,
    CASE n.kind WHEN 'PREFERRED' THEN 0 ELSE 1 END, n.kind, n.text
  RETURN [n.text, n.language, n.kind, n.basis, n.evidence]
} AS names
