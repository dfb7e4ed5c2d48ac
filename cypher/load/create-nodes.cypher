// adds nodes; labels and property keys come from the code's own vocabulary
UNWIND $nodes AS node
CREATE (n:Loaded:$(node.labels))
SET n = node.properties
