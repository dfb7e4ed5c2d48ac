/** The rows of the database that one point of cost stands for. */
export const rowsOfPoint = 10;

/** The rows that a list is taken to have which neither takes `first` nor stands in `lengths`. */
export const usualLength = 3;

/** What these lists are taken to hold, by the type that has the field; an interface speaks for its types. */
export const lengths: Readonly<Record<string, number>> = {
  "Act.concerns": 4,
  "Act.topics": 4,
  "Document.passages": 500,
  "Entity.names": 4,
  "Evidence.links": 6,
  "Evidence.supports": 7,
  "GraphStatistics.actsByStatus": 13,
  "GraphStatistics.actsByYear": 50,
  "GraphStatistics.entities": 13,
  "Link.evidence": 1,
  "Name.evidence": 1,
  "Paragraph.passages": 11,
  "Participation.evidence": 2,
  "Path.hops": 4,
};

/** What an answer holds that is narrowed by an argument, where that is given. */
export const narrowed: Readonly<Record<string, { readonly by: string; readonly to: number }>> = {
  "Actor.cooperation": { by: "with", to: 1 },
  "Document.passages": { by: "paragraph", to: 11 },
  "Query.cooperation": { by: "with", to: 1 },
};

/** What an answer holds for each id that an argument gives. */
export const perId: Readonly<Record<string, { readonly argument: string; readonly rows: number }>> = {
  "Query.cooperationMatrix": { argument: "actors", rows: 10 },
  "Query.links": { argument: "among", rows: 3 },
  "Query.nodes": { argument: "ids", rows: 1 },
};

/** The work of a question across concepts, in rows, whatever it returns: what is looked at to answer it. */
export const work: Readonly<Record<string, number>> = {
  "Actor.cooperation": 100,
  "GraphStatistics.actsByKind": 100,
  "GraphStatistics.actsByStatus": 100,
  "GraphStatistics.actsByTopic": 200,
  "GraphStatistics.actsByYear": 200,
  "GraphStatistics.entities": 100,
  "GraphStatistics.figures": 20,
  "GraphStatistics.languages": 100,
  "GraphStatistics.mostConnected": 500,
  "GraphStatistics.undatedActs": 50,
  "Query.acts": 50,
  "Query.agreements": 50,
  "Query.cooperation": 200,
  "Query.cooperationMatrix": 300,
  "Query.links": 100,
  "Query.neighbourhood": 300,
  "Query.paths": 2000,
  "Query.search": 200,
  "Query.timeline": 200,
};

/** What comes with the row of what it is of, or is the same for many: it costs what is asked of it, and no row. */
export const atHand: ReadonlySet<string> = new Set([
  "Concern.topic",
  "ConnectedActor.actor",
  "Cooperation.of",
  "Cooperation.with",
  "Evidence.document",
  "Hop.act",
  "Hop.from",
  "Hop.to",
  "MatrixCell.column",
  "MatrixCell.row",
  "Neighbourhood.nodes",
  "Participation.act",
  "Participation.actor",
  "PathResult.paths",
  "SearchEdge.matched",
  "TopicCount.topic",
]);

/** What costs nothing at all, whatever is asked of it: it is read once for a whole answer, or never. */
export const free: ReadonlySet<string> = new Set(["Coverage", "PageInfo"]);
