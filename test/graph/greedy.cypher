// a node, and one number after more memory than a statement is given
CREATE (:Greedy)
WITH 1 AS one
UNWIND range(1, 100000000) AS x
WITH collect([x]) AS rows
RETURN size(rows) AS size
