// takes away nodes, named by their ids
UNWIND $ids AS id
MATCH (n:Loaded {id: id})
DETACH DELETE n
