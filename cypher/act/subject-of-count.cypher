// the number of acts that deal with each act
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(e)
RETURN id, count(e) AS acts
