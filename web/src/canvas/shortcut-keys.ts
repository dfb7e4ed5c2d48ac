/** The keys of the canvas, each with the word for what it does. */
export const shortcuts = [
  ["← ↑ → ↓", "keyWalk"],
  ["Enter", "keyEnter"],
  ["E", "keyExpand"],
  ["C", "keyCollapse"],
  ["Delete", "keyDelete"],
  ["P", "keyPin"],
  ["Esc", "keyEscape"],
  ["F", "keyFit"],
  ["+ −", "keyZoom"],
  ["/", "keySearch"],
  ["?", "keyHelp"],
  ["Ctrl Z", "keyUndo"],
  ["Ctrl Shift Z", "keyRedo"],
] as const;
