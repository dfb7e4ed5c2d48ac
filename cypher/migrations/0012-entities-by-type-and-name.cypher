// the entities of one type by name, read in the order of the index
CREATE INDEX entity_type_name IF NOT EXISTS FOR (e:Entity) ON (e.type, e.sortKey)
