// the number of all figures
RETURN [COUNT { (:Figure) }] AS total
