import { appearanceChapter } from "./appearance.js";
import { askingChapter } from "./asking.js";
import type { Chapter } from "./chapter.js";
import { embeddingChapter } from "./embedding.js";
import { documentChapter, evidenceChapter } from "./evidence.js";
import { graphChapter } from "./graph.js";
import { keepingChapter } from "./keeping.js";
import { keysChapter } from "./keys.js";
import { narrowingChapter } from "./narrowing.js";
import { pairChapter } from "./pair.js";
import { pathsChapter } from "./paths.js";
import { searchChapter } from "./search.js";
import { startChapter } from "./start.js";
import { walkChapter } from "./walk.js";

/** The guide in the order in which an investigator meets the explorer. */
export const chapters: readonly Chapter[] = [
  startChapter,
  searchChapter,
  walkChapter,
  evidenceChapter,
  documentChapter,
  graphChapter,
  pathsChapter,
  narrowingChapter,
  pairChapter,
  keepingChapter,
  askingChapter,
  embeddingChapter,
  keysChapter,
  appearanceChapter,
];
