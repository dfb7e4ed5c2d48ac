import type { Direction } from "./walk.js";

/** What a key on the canvas asks for. */
export type Asked =
  | { readonly kind: "walk"; readonly direction: Direction }
  | { readonly kind: "enter" | "expand" | "collapse" | "hide" | "pin" | "fit" | "search" | "help" | "escape" }
  | { readonly kind: "zoom"; readonly factor: number };

const byKey: Readonly<Record<string, Asked>> = {
  ArrowLeft: { kind: "walk", direction: "left" },
  ArrowRight: { kind: "walk", direction: "right" },
  ArrowUp: { kind: "walk", direction: "up" },
  ArrowDown: { kind: "walk", direction: "down" },
  Enter: { kind: "enter" },
  e: { kind: "expand" },
  c: { kind: "collapse" },
  p: { kind: "pin" },
  f: { kind: "fit" },
  Delete: { kind: "hide" },
  Backspace: { kind: "hide" },
  Escape: { kind: "escape" },
  "/": { kind: "search" },
  "?": { kind: "help" },
  "+": { kind: "zoom", factor: 1.25 },
  "=": { kind: "zoom", factor: 1.25 },
  "-": { kind: "zoom", factor: 0.8 },
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks the canvas for; null for a key that is not the canvas's. */
export const askedBy = ({ key, ctrlKey, metaKey, altKey }: Pressed): Asked | null => {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(byKey, name) ? (byKey[name] ?? null) : null;
};

/** Whether a key asks to go back or forth, which it does on the whole page. */
export const historyAskedBy = (pressed: Pressed & { readonly shiftKey: boolean }): "undo" | "redo" | null => {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return null;
  const key = pressed.key.toLowerCase();
  if (key === "y" || (key === "z" && pressed.shiftKey)) return "redo";
  return key === "z" ? "undo" : null;
};
