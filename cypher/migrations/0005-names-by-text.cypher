// names by their text, to the letter
CREATE INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text)
