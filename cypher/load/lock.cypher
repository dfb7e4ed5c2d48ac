// holds back any other load until this one's transaction has ended
MERGE (l:Load {id: 'current'})
SET l.lockedAt = datetime()
