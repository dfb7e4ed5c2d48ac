// the number of entities of each type, by type
UNWIND [
  ['AGREEMENT', COUNT { (:Agreement) }],
  ['BORDER_GATE', COUNT { (:BorderGate) }],
  ['BORDER_GATE_PAIR', COUNT { (:BorderGatePair) }],
  ['CAMPAIGN', COUNT { (:Campaign) }],
  ['COMMITMENT', COUNT { (:Commitment) }],
  ['DOCUMENT', COUNT { (:Document) }],
  ['JOINT_ACTION', COUNT { (:JointAction) }],
  ['MEETING', COUNT { (:Meeting) }],
  ['ORGANISATION', COUNT { (:Organisation) }],
  ['PERSON', COUNT { (:Person) }],
  ['PLACE', COUNT { (:Place) }],
  ['SERIES', COUNT { (:Series) }],
  ['TOPIC', COUNT { (:Topic) }]
] AS counted
RETURN [counted[0], counted[1]] AS counted
