// the digest of every node that a load wrote
MATCH (n:Loaded)
RETURN n.id AS id, n.digest AS digest
