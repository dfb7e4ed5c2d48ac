import { enumeration } from "../enumeration.js";

export const LinkType = enumeration("LinkType", "In which way an entity is tied to another", {
  TOOK_PART_IN: "an actor took part in an act",
  CONCERNS: "an act concerns a topic",
  AT: "an act takes place at a place",
  UNDER: "an act is carried out under an agreement",
  ABOUT: "an act deals with another",
  PART_OF: "an act or an organisation is a part of another",
  IN_SERIES: "a meeting belongs to a series",
  FOLLOWS: "a meeting follows another",
  PRODUCED: "a meeting brought about an act",
  SUPERSEDES: "an agreement replaces another",
  MADE_AT: "a commitment was made at a meeting",
  FULFILLED_BY: "a commitment was fulfilled by an act",
  HOLDS_POST: "a person is shown in a post at an organisation",
  LOCATED_IN: "an organisation or a border gate is in a place",
  SEATED_IN: "an organisation has its seat in a place",
  COVERS: "an organisation is responsible for a place",
  SUCCEEDED_BY: "an organisation was succeeded by another",
  SIDE_OF: "a border gate is a side of a pair",
  WITHIN: "a place is within another",
  BROADER: "a topic is a part of another",
});
export type LinkType = keyof typeof LinkType;

export const LinkDirection = enumeration("LinkDirection", "Which end of a link an entity is", {
  OUT: "the link leads from it to the other",
  IN: "the link leads from the other to it",
});
export type LinkDirection = keyof typeof LinkDirection;
