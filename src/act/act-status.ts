import { enumeration } from "../enumeration.js";

export const ActStatus = enumeration(
  "ActStatus",
  "How far an act has come. Agreements and commitments use the values that fit them.",
  {
    PROPOSED: "put forward by one side or more, not agreed",
    PLANNED: "intended, not yet begun",
    AGREED: "agreed between the sides, not yet a deed",
    UNDER_NEGOTIATION: "being negotiated",
    NEGOTIATED: "negotiations are complete, not yet signed",
    SIGNED: "signed",
    IN_FORCE: "in force",
    TO_BE_SUPERSEDED: "to be replaced by another that is not there yet",
    SUPERSEDED: "replaced by another",
    ONGOING: "it goes on",
    DONE: "it took place",
    FULFILLED: "what was promised was done",
    UNKNOWN: "no document says",
  },
);
export type ActStatus = keyof typeof ActStatus;
