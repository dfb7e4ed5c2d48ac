// takes away relationships, named by their digests, and says their keys
MATCH (:Loaded)-[r]->(:Loaded) WHERE coalesce(r.digest, '') IN $digests
WITH r, r.key AS key
DELETE r
RETURN key
