import { crossings } from "./across-concepts.js";
import { entity } from "./entity.js";
import { hub, hubUnderMany } from "./hub.js";
import { deepPage, page } from "./pages.js";
import type { Question } from "./question.js";
import { tree } from "./tree.js";
import { twoRoots } from "./two-roots.js";

export const questions: readonly Question[] = [
  entity,
  tree,
  page,
  deepPage,
  hub,
  twoRoots,
  ...crossings,
  hubUnderMany,
];
