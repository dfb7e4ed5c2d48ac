// the number of acts at each place or at one within it
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:WITHIN*0..]-()<-[:AT]-(e)
RETURN id, count(DISTINCT e) AS acts
