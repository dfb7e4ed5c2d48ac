import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { link, node, sampleView, viewOf } from "../../../web/harness/sample-view.js";
import { edgesCsv, nodesCsv } from "../../../web/src/export/csv.js";
import { drawingOf } from "../../../web/src/export/drawing.js";
import { gexfOf } from "../../../web/src/export/gexf.js";
import { graphmlOf } from "../../../web/src/export/graphml.js";
import { jsonOf } from "../../../web/src/export/json.js";
import { exportedOf, filtersSaid } from "../../../web/src/export/stamp.js";
import { svgOf } from "../../../web/src/export/svg.js";
import { noFilters, type View } from "../../../web/src/graph/view.js";
import { browserPath } from "./explorer.js";

const exportedFrom = (view: View) => exportedOf(view, "0123456789abcdef", "2026-01-02T03:04:05.000Z");

const hostile = {
  markup: `</title><script>alert("x")</script>&amp;'<!-- -->]]>`,
  rightToLeft: "\u202Etropon\u202C \u05D0\u05D1 \u2066x",
  controls: "a\u0000b\u0008c\u001Bd\uFFFEe\uD800f\tg\nh",
  long: "长".repeat(10_000),
  formula: '=HYPERLINK("http://x","y")',
};
const hostileView = viewOf(
  Object.entries(hostile).map(([id, name]) => node({ id, type: "ORGANISATION", name })),
  [link("markup", hostile.markup, "long"), link("controls", hostile.controls, "formula", { type: "A<B" })],
);
const written = { ...hostile, controls: "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\tg\nh" };

/** Rows of CSV read back, by the rules of RFC 4180. */
const readCsv = (text: string): string[][] => {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
};

describe("a view as CSV", () => {
  it("has Gephi's heads, and the stamp in columns of its own", () => {
    const [heads, first] = readCsv(nodesCsv(exportedFrom(sampleView)));
    expect(heads?.slice(0, 3)).toEqual(["Id", "Label", "Type"]);
    expect(first?.slice(0, 4)).toEqual(["vietnam-customs", "Hải quan Việt Nam", "ORGANISATION", "vi"]);
    expect(first?.slice(-4)).toEqual([
      "0123456789abcdef",
      "2026-01-02T03:04:05.000Z",
      "none",
      "a-letter; minutes",
    ]);
    const edges = readCsv(edgesCsv(exportedFrom(sampleView)));
    expect(edges[0]?.slice(0, 3)).toEqual(["Source", "Target", "Type"]);
    expect(edges[6]?.slice(0, 9)).toEqual([
      "vietnam-customs",
      "pact",
      "Directed",
      "vietnam-customs TOOK_PART_IN PARTY pact",
      "PARTY",
      "TOOK_PART_IN",
      "PARTY",
      "STATED",
      "a-letter 3:0-12|minutes 7:4-20",
    ]);
  });

  it("has a row for each entity, whatever its name holds", () => {
    const rows = readCsv(nodesCsv(exportedFrom(hostileView)));
    expect(rows.slice(1).map(([id]) => id)).toEqual(Object.keys(hostile));
    const names = Object.fromEntries(rows.slice(1).map(([id, name]) => [id, name]));
    expect(names.markup).toBe(hostile.markup);
    expect(names.rightToLeft).toBe(hostile.rightToLeft);
    expect(names.controls).toBe(written.controls);
    expect(names.long).toBe(hostile.long);
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"])(
    "marks %j, which a program could take for a formula",
    (name) => {
      const [, row] = readCsv(nodesCsv(exportedFrom(viewOf([node({ id: "a", type: "PERSON", name })], []))));
      expect(row?.[1]).toBe(`'${name}`);
    },
  );
});

describe("a view as JSON", () => {
  it("has all that is shown, with places and the stamp, and names as they are", () => {
    const read = JSON.parse(jsonOf(exportedFrom(sampleView)));
    expect(read.stamp).toEqual({
      dataVersion: "0123456789abcdef",
      exported: "2026-01-02T03:04:05.000Z",
      filters: "none",
      documents: ["a-letter", "minutes"],
    });
    expect(read.nodes[1].place).toEqual({ x: 190, y: 0 });
    expect(read.links).toEqual([...sampleView.links.values()]);
    const names = JSON.parse(jsonOf(exportedFrom(hostileView))).nodes.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(Object.values(hostile));
  });
});

describe("the stamp of a file", () => {
  it("says each filter, and that there is none", () => {
    expect(filtersSaid(noFilters)).toBe("none");
    const during = { from: "2025-01-01", to: "2025-12-31" };
    expect(
      filtersSaid({
        types: ["MEETING", "PERSON"],
        roles: ["HOST"],
        topics: ["drugs"],
        during,
        undated: false,
      }),
    ).toBe("types=MEETING|PERSON; roles=HOST; topics=drugs; during=2025-01-01/2025-12-31; undated=no");
  });

  it("counts in only what is shown", () => {
    const { nodes, links, stamp } = exportedFrom({ ...sampleView, hidden: new Set(["pact"]) });
    expect([nodes.length, links.length, stamp.documents]).toEqual([9, 6, ["a-letter"]]);
  });
});

const formats = {
  GraphML: graphmlOf,
  GEXF: gexfOf,
  SVG: (it: ReturnType<typeof exportedFrom>) => svgOf(drawingOf(it)),
};
const texts = { GraphML: 'data[key="node-Label"]', GEXF: "node", SVG: "g[*|lang] > title, g > g > title" };

describe.skipIf(browserPath === null)("a view as XML, read by a browser", () => {
  it.each(["GraphML", "GEXF", "SVG"] as const)(
    "is well formed as %s, and names stay text",
    async (format) => {
      const browser = await chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
      try {
        const page = await browser.newPage();
        const read = await page.evaluate(
          ({ xml, names }) => {
            const found = new DOMParser().parseFromString(xml, "application/xml");
            const all = [...found.querySelectorAll("*")];
            return {
              error: found.querySelector("parsererror")?.textContent ?? null,
              kinds: [...new Set(all.map(({ localName }) => localName))].sort(),
              names: [...found.querySelectorAll(names)].map(
                (it) => it.getAttribute("label") ?? it.textContent,
              ),
              text: found.documentElement.textContent,
            };
          },
          { xml: formats[format](exportedFrom(hostileView)), names: texts[format] },
        );
        expect(read.error).toBe(null);
        expect(read.kinds).not.toContain("script");
        expect(read.names).toEqual(Object.values(written));
        expect(read.text).toContain("data version 0123456789abcdef");
      } finally {
        await browser.close();
      }
    },
  );
});

describe("a view as a picture", () => {
  it("draws each entity in its place and those without one below, with room around them", () => {
    const drawing = drawingOf(exportedFrom(sampleView));
    const svg = svgOf(drawing);
    expect([drawing.width, drawing.height]).toEqual([750, 260 + 180 + 5 * 16]);
    expect(svg.match(/<path /g)?.length).toBe(10);
    expect(svg.match(/<line /g)?.length).toBe(9);
    expect(svg.match(/stroke-dasharray="6 4"/g)?.length).toBe(1);
  });

  it("has an arrow head on each link that leads somewhere, and folds acts where the view does", () => {
    expect(svgOf(drawingOf(exportedFrom(sampleView))).match(/<polygon /g)?.length).toBe(9);
    const exported = exportedFrom({ ...sampleView, folded: true });
    const folded = svgOf(drawingOf(exported));
    expect(folded).toContain("<title>COOPERATED (");
    expect(folded.match(/<path /g)?.length).toBeLessThan(10);
    expect(exported.nodes).toHaveLength(10);
  });

  it("is a picture too where nothing is shown", () => {
    expect(svgOf(drawingOf(exportedFrom(viewOf([], []))))).toContain("Sources: none");
  });

  it.skipIf(browserPath === null)("has all its words within it", async () => {
    const names = ["长".repeat(40), "W".repeat(40)];
    const nodes = names.map((name, index) => node({ id: `node-${index}`, type: "MEETING", name }));
    const exported = exportedFrom(viewOf(nodes, []));
    const documents = Array.from({ length: 30 }, (_, index) => `a-document-with-a-long-name-${index}`);
    const svg = svgOf(drawingOf({ ...exported, stamp: { ...exported.stamp, documents } }));
    const browser = await chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.setContent(svg.replace(/^<\?xml.*\n/, ""));
      const { width, boxes } = await page.evaluate(() => ({
        width: document.querySelector("svg")?.viewBox.baseVal.width ?? 0,
        boxes: [...document.querySelectorAll("text")]
          .map((it) => it.getBBox())
          .map((it) => [it.x, it.x + it.width]),
      }));
      expect(Math.min(...boxes.map(([left = 0]) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...boxes.map(([, right = 0]) => right))).toBeLessThanOrEqual(width);
      expect(documents.every((id) => svg.split("</metadata>")[1]?.includes(id))).toBe(true);
    } finally {
      await browser.close();
    }
  });

  it("cuts a long name in its label and has it whole as its title", () => {
    const svg = svgOf(drawingOf(exportedFrom(hostileView)));
    expect(svg).toContain(`${"长".repeat(39)}…</text>`);
    expect(svg).toContain(`<title>${hostile.long}</title>`);
  });
});
