// each entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, [[e.card]] AS entities
