// names by the words of their folded text, and by the whole of it without spaces; no word is too common to be found
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.foldedWithoutSpaces]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
