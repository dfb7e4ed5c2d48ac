// takes away relationships, named by their element ids
UNWIND $elements AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r
