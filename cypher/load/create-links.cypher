// adds relationships; types and property keys come from the code's own vocabulary
UNWIND $links AS link
MATCH (from:Loaded {id: link.from})
MATCH (to:Loaded {id: link.to})
CREATE (from)-[r:$(link.type)]->(to)
SET r = link.properties
