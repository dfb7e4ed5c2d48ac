// the number of people shown in a post at an organisation
MATCH (:Entity {id: $organisation})<-[:HOLDS_POST]-(e)
RETURN [count(DISTINCT e)] AS total
