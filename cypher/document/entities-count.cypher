// the number of entities of these types that take part in a fact which a passage of each document supports
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IN_DOCUMENT]-()-[:MENTIONS]->(e)
WHERE e.type IN $types
RETURN id, count(DISTINCT e) AS entities
