// says which files the graph now holds
MATCH (l:Load {id: 'current'})
SET l.dataVersion = $dataVersion, l.imageVersion = $imageVersion, l.at = datetime()
REMOVE l.lockedAt
