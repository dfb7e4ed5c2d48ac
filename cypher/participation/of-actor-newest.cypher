// the newest parts of each actor, with their acts; undated acts last
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH ()-[r:TOOK_PART_IN]->(e)
  USING INDEX SEEK r:TOOK_PART_IN(actor, on)
  WHERE r.actor = id AND r.on >= ''
  WITH r, e ORDER BY r.actor DESC, r.on DESC, e.id, r.key
  LIMIT $limit
  RETURN [r.key, r.on, r.actor, r.role, r.title, r.onBehalfOf, r.basis, r.evidence, e.card]
} AS parts
