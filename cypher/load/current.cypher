// the versions of what the graph holds; no row where nothing was loaded
MATCH (l:Load {id: 'current'})
WHERE l.dataVersion IS NOT NULL
RETURN [l.dataVersion, l.imageVersion] AS versions
