// the newest acts of an actor, read in the order of the index
CREATE INDEX participation_actor_on IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.actor, r.on)
