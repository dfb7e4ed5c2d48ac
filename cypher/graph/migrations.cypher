// the migrations that were applied, with the checksum that each file had
MATCH (m:Migration)
RETURN [m.version, m.checksum] AS migration
ORDER BY m.version
