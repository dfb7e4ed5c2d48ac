/** A sentence in its pieces: the words between the gaps, and the names of the gaps, which are in braces. */
export type Piece = { readonly text: string } | { readonly gap: string };

export const piecesOf = (sentence: string): readonly Piece[] =>
  sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { gap: piece.slice(1, -1) } : { text: piece }));
