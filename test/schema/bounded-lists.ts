const ofAFact = "what is given for one fact: as many as one editor wrote down";
const ofAThing = "what one thing has of its own, whatever acts it comes to take part in";
const ofAnAct = "what one act is tied to by the words that tell of it";
const ofAPair = "the topics of the tree, whatever number of acts two actors share";
const ofTheWorld = "how the world is divided: it does not grow with the acts";
const ofAnEnum = "the values of an enum";
const asked = "bounded by the arguments of the question";

/**
 * The lists that are whole and not pages, by type and field, each with what bounds it; those that a type
 * has from an interface stand under the interface.
 * What grows with every document that is read, such as the acts of an actor, is paged instead.
 */
export const boundedLists: Readonly<Record<string, string>> = {
  "Evidenced.evidence": ofAFact,
  "Tenure.seen": ofAFact,
  "Hop.evidence": ofAFact,
  "Hop.fromRoles": ofAFact,
  "Hop.toRoles": ofAFact,
  "Evidence.links": "what one passage supports: as many facts as were read from it",
  "Evidence.supports": "what one passage supports: as many facts as were read from it",

  "Entity.names": ofAThing,
  "Entity.evidence": ofAThing,
  "Entity.ties": "twice the values of an enum",
  "Organisation.posts": ofAThing,
  "Person.posts": ofAThing,
  "Person.ranks": ofAThing,
  "Agreement.statusHistory": ofAThing,
  "Document.passages": "the passages of one document, 1000 at most",
  "Paragraph.passages": "the passages of one paragraph, 200 at most",
  "Figure.topics": ofAThing,

  "Act.topics": ofAnAct,
  "Act.concerns": ofAnAct,
  "Act.places": ofAnAct,
  "Act.under": ofAnAct,
  "Act.about": ofAnAct,
  "Act.parts": ofAnAct,
  "Act.figures": ofAnAct,
  "Agreement.parties": ofAnAct,
  "Agreement.supersedes": ofAnAct,
  "Agreement.supersededBy": ofAnAct,
  "Meeting.produced": ofAnAct,
  "Commitment.fulfilledBy": ofAnAct,

  "Cooperation.topics": ofAPair,
  "MatrixCell.topics": ofAPair,

  "Organisation.subordinates": ofTheWorld,
  "Organisation.predecessors": ofTheWorld,
  "Organisation.successors": ofTheWorld,
  "Organisation.covers": ofTheWorld,
  "Place.contains": ofTheWorld,
  "BorderGatePair.sides": ofTheWorld,
  "Topic.narrower": ofTheWorld,
  "Topic.codes": ofTheWorld,
  "Series.meetings": ofTheWorld,
  "Series.knownOrdinals": ofTheWorld,
  "Series.missingOrdinals": ofTheWorld,
  "Coverage.languages": ofTheWorld,

  "GraphStatistics.entities": ofAnEnum,
  "GraphStatistics.actsByKind": ofAnEnum,
  "GraphStatistics.actsByStatus": ofAnEnum,
  "GraphStatistics.actsByYear": "the years that dates name, 9998 at most",
  "GraphStatistics.languages": ofTheWorld,

  "Query.nodes": asked,
  "Query.links": asked,
  "Query.cooperationMatrix": asked,
  "GraphStatistics.mostConnected": asked,
  "GraphStatistics.actsByTopic": asked,
  "PathResult.paths": asked,
  "Path.hops": asked,
  "Neighbourhood.nodes": asked,
  "Neighbourhood.links": asked,
};
