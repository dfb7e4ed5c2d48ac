// the digest of every relationship that a load wrote
MATCH (:Loaded)-[r]->(:Loaded)
RETURN r.key AS key, r.digest AS digest, elementId(r) AS element
