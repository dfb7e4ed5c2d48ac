// the number of acts that concern each topic or, where they count, a narrower one
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:BROADER*0..]-(n)<-[:CONCERNS]-(e:Act)
WHERE $includeNarrower OR n.id = id
RETURN id, count(DISTINCT e) AS acts
