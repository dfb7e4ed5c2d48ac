const ofAFact = "what is given for one fact: as many as one editor wrote down";
const ofAThing = "what one thing has of its own, whatever acts it comes to take part in";
const ofAnAct = "what one act is tied to by the words that tell of it";
const ofTheWorld = "how the world is divided: it does not grow with the acts";
const asked = "bounded by the arguments of the question";

/**
 * The lists that are whole and not pages, by the name of the field, each with what bounds it.
 * What grows with every document that is read, such as the acts of an actor, is paged instead.
 */
export const boundedLists: Record<string, string> = {
  evidence: ofAFact,
  seen: ofAFact,
  fromRoles: ofAFact,
  toRoles: ofAFact,
  supports: "what one passage supports: as many facts as were read from it",

  names: ofAThing,
  posts: ofAThing,
  ranks: ofAThing,
  statusHistory: ofAThing,
  figures: ofAThing,
  passages: ofAThing,

  topics: ofAnAct,
  concerns: ofAnAct,
  places: ofAnAct,
  under: ofAnAct,
  about: ofAnAct,
  parts: ofAnAct,
  parties: ofAnAct,
  produced: ofAnAct,
  fulfilledBy: ofAnAct,
  supersedes: ofAnAct,
  supersededBy: ofAnAct,

  subordinates: ofTheWorld,
  predecessors: ofTheWorld,
  successors: ofTheWorld,
  covers: ofTheWorld,
  contains: ofTheWorld,
  sides: ofTheWorld,
  narrower: ofTheWorld,
  codes: ofTheWorld,
  meetings: ofTheWorld,
  knownOrdinals: ofTheWorld,
  missingOrdinals: ofTheWorld,
  languages: ofTheWorld,

  nodes: asked,
  paths: asked,
  hops: asked,
  links: asked,
  cooperationMatrix: asked,
};
