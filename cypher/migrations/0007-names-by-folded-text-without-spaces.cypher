// names by their folded text without spaces
CREATE INDEX name_folded_without_spaces IF NOT EXISTS FOR (n:Name) ON (n.foldedWithoutSpaces)
