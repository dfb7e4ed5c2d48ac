import type { StylesheetJson } from "cytoscape";
import type { Colours } from "./colours.js";

/** How the canvas looks: a shape and a colour for what it is, a line for how it is known. */
export const canvasStyle = (colours: Colours, font: string, heavy: boolean): StylesheetJson => [
  {
    selector: "node",
    style: {
      width: 26,
      height: 26,
      "background-color": colours.other,
      label: "data(label)",
      "font-family": font,
      "font-size": 12,
      "min-zoomed-font-size": heavy ? 10 : 7,
      color: colours.ink,
      "text-wrap": "wrap",
      "text-max-width": "130px",
      "text-valign": "bottom",
      "text-margin-y": 4,
      "text-background-color": colours.raised,
      "text-background-opacity": heavy ? 0 : 0.8,
      "text-background-padding": "1px",
    },
  },
  {
    selector: "node[shape]",
    style: { shape: "data(shape)" as "ellipse", "shape-polygon-points": "data(points)" as never },
  },
  { selector: "node[kind='actor']", style: { "background-color": colours.actor } },
  { selector: "node[kind='act']", style: { "background-color": colours.act } },
  {
    selector: "node[?pinned]",
    style: { "border-width": 5, "border-style": "double", "border-color": colours.ink },
  },
  {
    selector: "node[?chosen]",
    style: {
      "outline-width": 4,
      "outline-offset": 3,
      "outline-color": colours.accent,
      "font-weight": "bold",
      "z-index": 10,
    },
  },
  {
    selector: "node[kind='group']",
    style: {
      shape: "round-rectangle",
      "background-color": colours.line,
      "background-opacity": 0.25,
      "border-width": 1,
      "border-color": colours.faint,
      "text-valign": "top",
      "text-margin-y": -4,
      "font-size": 16,
      "font-weight": "bold",
      "text-max-width": "400px",
      padding: "30px",
      events: "no",
    },
  },
  {
    selector: "edge",
    style: {
      width: 1.5,
      "line-color": colours.faint,
      "target-arrow-color": colours.faint,
      "target-arrow-shape": "triangle",
      "arrow-scale": 0.8,
      "curve-style": heavy ? "straight" : "bezier",
      label: "data(label)",
      "font-family": font,
      "font-size": 10,
      "min-zoomed-font-size": heavy ? 12 : 8,
      color: colours.faint,
      "text-rotation": "autorotate",
      "text-background-color": colours.raised,
      "text-background-opacity": heavy ? 0 : 0.85,
      "text-background-padding": "1px",
    },
  },
  { selector: "edge[basis='INFERRED']", style: { "line-style": "dashed" } },
  { selector: "edge[basis='BACKGROUND']", style: { "line-style": "dotted", width: 2 } },
  {
    selector: "edge[basis='FOLDED']",
    style: {
      width: "mapData(acts, 1, 12, 2, 9)" as never,
      "line-color": colours.act,
      "target-arrow-shape": "none",
      color: colours.ink,
    },
  },
  {
    selector: "edge[?chosen]",
    style: {
      "line-color": colours.accent,
      "target-arrow-color": colours.accent,
      width: 3,
      color: colours.ink,
      "z-index": 9,
    },
  },
];
