// each figure
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id, [[f.id, f.measure, f.value, f.unit, f.comparator, f.period, f.comparedWith, f.basis, f.evidence]] AS figures
