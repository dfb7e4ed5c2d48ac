// every node that a load wrote, with its digest and those of the relationships that go out of it
MATCH (n:Loaded)
RETURN n.id AS id, coalesce(n.digest, '') AS digest,
  COLLECT { MATCH (n)-[r]->(:Loaded) RETURN coalesce(r.digest, '') } AS links
