// each entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, [[e.id, e.type, e.display, e.about, e.kind, e.status, e.period, e.number, e.ordinal, e.identified]] AS entities
