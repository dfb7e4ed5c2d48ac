// the file and the publication of each document
UNWIND $ids AS id
MATCH (d:Entity {id: id})
RETURN id, [[d.file, d.title, d.publisher, d.author, d.language, d.sha256, d.paragraphs, d.article]] AS details
