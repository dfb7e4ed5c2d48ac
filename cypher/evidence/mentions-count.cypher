// the number of passages that support a fact which each entity takes part in
UNWIND $ids AS id
MATCH (s:Entity {id: id})
RETURN id, COUNT { (s)<-[:MENTIONS]-() } AS passages
