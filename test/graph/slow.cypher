// one number, after minutes
UNWIND range(1, 10000000000) AS x RETURN [count(x)]
