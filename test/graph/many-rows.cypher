// so many rows
UNWIND range(1, $rows) AS x RETURN [x]
