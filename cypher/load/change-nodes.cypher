// gives nodes new labels and properties in place of those they had
UNWIND $nodes AS node
MATCH (n:Loaded {id: node.id})
CALL (n, node) {
  WITH n, node, [label IN labels(n) WHERE label <> 'Loaded'] AS former
  REMOVE n:$(former)
  SET n:$(node.labels)
  SET n = node.properties
}
