import cytoscape, {
  type Core,
  type ElementDefinition,
  type NodeSingular,
  type StylesheetJson,
} from "cytoscape";
import type { Point } from "../graph/view.js";

/** What somebody does with the pointer. */
export interface Hands {
  select(id: string | null, more: boolean): void;
  expand(id: string): void;
  move(places: ReadonlyMap<string, Point>): void;
}

/** A canvas that shows what it is given, with as little change as there is. */
export interface Drawing {
  show(elements: readonly ElementDefinition[], animated: boolean): void;
  style(style: StylesheetJson): void;
  fit(): void;
  /** fits where something is out of sight */
  fitIfCut(): void;
  zoom(factor: number): void;
  /** moves the canvas so that a node is seen */
  reveal(id: string): void;
  destroy(): void;
}

const motionMs = 350;
const margin = 40;
/** as near as all are brought when they are fitted */
const nearest = 1.2;

const isElsewhere = (node: NodeSingular, place: Point): boolean =>
  Math.abs(node.position("x") - place.x) > 0.5 || Math.abs(node.position("y") - place.y) > 0.5;

const watch = (cy: Core, hands: Hands): void => {
  cy.on("tap", ({ target, originalEvent }) => {
    const more = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    hands.select(target === cy ? null : target.id(), more);
  });
  cy.on("dbltap", "node", ({ target }) => hands.expand(target.id()));
  cy.on("dragfree", "node", ({ target }) =>
    hands.move(new Map([[target.id(), { ...(target as NodeSingular).position() }]])),
  );
};

const update = (cy: Core, { data, position }: ElementDefinition, animated: boolean): void => {
  const known = cy.getElementById(String(data.id));
  const { id: _, source: __, target: ___, parent = null, ...rest } = data;
  known.data(rest);
  if (!known.isNode()) return;
  if ((known.data("parent") ?? null) !== parent) known.move({ parent });
  const node = cy.getElementById(String(data.id)) as unknown as NodeSingular;
  if (!position || node.isParent() || node.grabbed() || !isElsewhere(node, position)) return;
  if (animated) node.stop().animate({ position }, { duration: motionMs });
  else node.position(position);
};

const ownStylesheet = "__________cytoscape_stylesheet";

/** Cytoscape adds a style element unless one is there, which the content policy refuses; canvas.css has its one rule. */
const withoutStyleElement = (): void => {
  if (document.getElementById(ownStylesheet) !== null) return;
  document.head.appendChild(document.createElement("meta")).id = ownStylesheet;
};

/** `heavy` is for more than some hundred nodes: edges rest while the canvas moves. */
export const draw = (container: HTMLElement, heavy: boolean, hands: Hands): Drawing => {
  withoutStyleElement();
  const cy = cytoscape({
    container,
    pixelRatio: 1,
    hideEdgesOnViewport: heavy,
    textureOnViewport: heavy,
    minZoom: 0.05,
    maxZoom: 3,
    selectionType: "additive",
    boxSelectionEnabled: false,
    autounselectify: true,
    layout: { name: "preset" },
  });
  watch(cy, hands);
  const fit = () => {
    cy.fit(undefined, margin);
    if (cy.zoom() <= nearest) return;
    cy.zoom(nearest);
    cy.center();
  };
  return {
    show: (elements, animated) => {
      const ids = new Set(elements.map(({ data }) => data.id));
      cy.batch(() => {
        const known = new Set(cy.elements().map((it) => it.id()));
        cy.add(elements.filter(({ data }) => !known.has(String(data.id))));
        for (const element of elements) if (known.has(String(element.data.id))) update(cy, element, animated);
        cy.elements()
          .filter((it) => !ids.has(it.id()))
          .remove();
      });
    },
    style: (style) => void cy.style().fromJson(style).update(),
    fit,
    fitIfCut: () => {
      const [all, seen] = [cy.nodes().boundingBox(), cy.extent()];
      if (all.x1 < seen.x1 || all.y1 < seen.y1 || all.x2 > seen.x2 || all.y2 > seen.y2) fit();
    },
    zoom: (factor) =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    reveal: (id) => {
      const node = cy.getElementById(id);
      if (node.empty() || !node.isNode()) return;
      const { x1, y1, x2, y2 } = cy.extent();
      const { x, y } = (node as unknown as NodeSingular).position();
      if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(node);
    },
    destroy: () => cy.destroy(),
  };
};
