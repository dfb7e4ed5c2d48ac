// records that a migration was applied
MERGE (m:Migration {version: $version})
ON CREATE SET m.checksum = $checksum, m.at = datetime()
