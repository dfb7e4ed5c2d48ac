import { expect } from "vitest";
import type { World } from "../world.js";
import { sharedActs, topicsOf } from "./cooperation.js";
import { idsOf } from "./pages.js";
import type { MatrixQuestion } from "./questions.js";
import { newestFirst, type Told } from "./told.js";

const asked = `query ($actors: [ID!]!, $on: [ID!], $during: EDTFDate, $via: [ActKind!]) {
  cooperationMatrix(actors: $actors, on: $on, during: $during, via: $via) {
    row { id } column { id } actCount topics { id } acts(first: 100) { nodes { id } totalCount }
  }
}`;

interface Cell {
  readonly row: { id: string };
  readonly column: { id: string };
  readonly actCount: number;
  readonly topics: { id: string }[];
  readonly acts: { nodes: { id: string }[]; totalCount: number };
}

/** How much each two of some actors cooperated is the same both ways. */
export const sameMatrix = async (world: World, told: Told, question: MatrixQuestion) => {
  const { cooperationMatrix } = await world.ask(asked, question);
  const cells = (cooperationMatrix as Cell[]).map(({ row, column, actCount, acts, topics }) => ({
    ...{ row: row.id, column: column.id, actCount, totalCount: acts.totalCount },
    ...{ acts: idsOf(acts.nodes), topics: idsOf(topics) },
  }));
  const { actors, ...filter } = question;
  const expected = actors.flatMap((row) =>
    actors
      .filter((column) => column !== row)
      .map((column) => {
        const acts = sharedActs(told, [row], [column], {
          ...filter,
          withKinds: undefined,
          withCountry: undefined,
        });
        return {
          ...{ row, column, actCount: acts.length, totalCount: acts.length },
          ...{ acts: newestFirst(acts), topics: topicsOf(told, acts) },
        };
      }),
  );
  expect(cells).toEqual(expected);
  return cells.some(({ actCount }) => actCount > 0);
};
