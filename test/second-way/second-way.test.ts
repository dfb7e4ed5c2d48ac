import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draw } from "../sketch.js";
import { emptyWorld, type World } from "../world.js";
import { ByHand } from "./by-hand.js";
import { actors, kinds, randomFilter, randomGraph, topics, twoActors } from "./random-graph.js";

const runs = { numRuns: 30, seed: 20251016 };
const limitMs = 240_000;

const idsOf = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id);

describe("on random graphs, the same by plain loops:", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it(
    "cooperation and its matrix",
    async () => {
      const property = fc.asyncProperty(
        randomGraph,
        randomFilter,
        twoActors,
        fc.boolean(),
        kinds,
        fc.option(fc.constantFrom("land1", "land2"), { nil: undefined, freq: 2 }),
        async (sketch, filter, [of = "", other = ""], below, withKinds, withCountry) => {
          await draw(world, sketch);
          const hand = new ByHand(sketch);
          const side = (id: string) => (below ? hand.below(id, "PART_OF") : [id]);
          const mine = side(of);
          const { anyone, one, matrix } = await world.ask(
            `query ($of: ID!, $with: ID!, $below: Boolean, $on: [ID!], $during: EDTFDate, $via: [ActKind!], $actors: [ID!]!) {
              anyone: cooperation(of: $of, includeSubordinates: $below, on: $on, during: $during, via: $via) {
                nodes { with { id } actCount acts { nodes { id } } topics { id } } totalCount }
              one: cooperation(of: $of, with: $with, includeSubordinates: $below, on: $on, during: $during, via: $via) {
                nodes { actCount acts { nodes { id } } } totalCount }
              matrix: cooperationMatrix(actors: $actors, on: $on, during: $during, via: $via) {
                row { id } column { id } actCount acts { nodes { id } } } }`,
            { of, with: other, below, ...filter, actors },
          );
          const expected = hand
            .actors()
            .filter((id) => !mine.includes(id))
            .map((id) => ({ id, acts: hand.shared(mine, [id], filter) }))
            .filter(({ acts }) => acts.length > 0)
            .sort((a, b) => b.acts.length - a.acts.length || (a.id < b.id ? -1 : 1));
          expect(
            anyone.nodes.map((node: { with: { id: string }; acts: { nodes: { id: string }[] } }) => ({
              id: node.with.id,
              acts: idsOf(node.acts.nodes).sort(),
            })),
          ).toEqual(expected.map(({ id, acts }) => ({ id, acts: [...acts].sort() })));
          expect(anyone.totalCount).toBe(expected.length);

          const acts = hand.shared(mine, side(other), filter).sort();
          expect(
            idsOf(one.nodes.flatMap((node: { acts: { nodes: object[] } }) => node.acts.nodes)).sort(),
          ).toEqual(acts);
          expect(one.totalCount).toBe(acts.length > 0 ? 1 : 0);

          for (const cell of matrix) {
            const shared = hand.shared([cell.row.id], [cell.column.id], filter).sort();
            expect(idsOf(cell.acts.nodes).sort()).toEqual(shared);
            expect(cell.actCount).toBe(shared.length);
          }

          const { cooperation } = await world.ask(
            `query ($of: ID!, $kinds: [ActorKind!], $country: ID) {
              cooperation(of: $of, withKinds: $kinds, withCountry: $country) { nodes { with { id } actCount } } }`,
            { of, kinds: withKinds, country: withCountry },
          );
          const meant = hand.actors().flatMap((id) => {
            const here = hand
              .shared([of], [id], {})
              .filter((act) => withCountry === undefined || hand.ofCountry(act, id, withCountry));
            const fits = withKinds === undefined || withKinds.includes(hand.typeOf(id));
            return fits && here.length > 0 ? [`${id} ${here.length}`] : [];
          });
          expect(
            cooperation.nodes
              .map((node: { with: { id: string }; actCount: number }) => `${node.with.id} ${node.actCount}`)
              .sort(),
          ).toEqual(meant.sort());
        },
      );
      await fc.assert(property, runs);
    },
    limitMs,
  );

  it(
    "timeline",
    async () => {
      const of = fc.uniqueArray(fc.constantFrom(...actors, ...topics, "act1"), { maxLength: 3 });
      const property = fc.asyncProperty(
        randomGraph,
        randomFilter,
        of,
        async (sketch, { on, during }, entities) => {
          await draw(world, sketch);
          const { timeline } = await world.ask(
            `query ($of: [ID!], $on: [ID!], $during: EDTFDate) { timeline(of: $of, on: $on, during: $during) { nodes { id } totalCount } }`,
            { of: entities, on, during },
          );
          const expected = new ByHand(sketch).timeline(entities, { on, during });
          expect(idsOf(timeline.nodes)).toEqual(expected);
          expect(timeline.totalCount).toBe(expected.length);
        },
      );
      await fc.assert(property, runs);
    },
    limitMs,
  );

  it(
    "paths",
    async () => {
      const most = fc.integer({ min: 1, max: 6 });
      const property = fc.asyncProperty(
        randomGraph,
        randomFilter,
        twoActors,
        most,
        kinds,
        async (sketch, filter, [from = "", to = ""], maxActs, through) => {
          await draw(world, sketch);
          const { paths } = await world.ask(
            `query ($from: ID!, $to: ID!, $maxActs: Int, $through: [ActorKind!], $on: [ID!], $during: EDTFDate, $via: [ActKind!]) {
              paths(from: $from, to: $to, maxActs: $maxActs, through: $through, on: $on, during: $during, via: $via, first: 20) {
                paths { length hops { from { id } act { id } to { id } } } } }`,
            { from, to, maxActs, through, ...filter },
          );
          const all = ["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"];
          const expected = new ByHand(sketch).paths(from, to, maxActs, through ?? all, filter).slice(0, 20);
          expect(paths.paths).toEqual(
            expected.map((hops) => ({
              length: hops.length,
              hops: hops.map((hop) => ({ from: { id: hop.from }, act: { id: hop.act }, to: { id: hop.to } })),
            })),
          );
        },
      );
      await fc.assert(property, runs);
    },
    limitMs,
  );

  it(
    "neighbourhood",
    async () => {
      const depths = fc.integer({ min: 1, max: 3 });
      const property = fc.asyncProperty(
        randomGraph,
        fc.constantFrom(...actors),
        depths,
        async (sketch, of, depth) => {
          await draw(world, sketch);
          const { neighbourhood } = await world.ask(
            `query ($of: ID!, $depth: Int) { neighbourhood(of: $of, depth: $depth, first: 100) { nodes { id } total } }`,
            { of, depth },
          );
          const near = [...new ByHand(sketch).near(of, depth)];
          const expected = near.sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1)).map(([id]) => id);
          expect(idsOf(neighbourhood.nodes)).toEqual(expected);
          expect(neighbourhood.total).toBe(expected.length);
        },
      );
      await fc.assert(property, runs);
    },
    limitMs,
  );
});
