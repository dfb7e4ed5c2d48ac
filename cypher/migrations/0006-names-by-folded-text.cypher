// names by their folded text
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)
