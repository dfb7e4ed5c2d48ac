// one id with so many rows
RETURN "one" AS id, [x IN range(1, $rows) | [x]] AS rows
