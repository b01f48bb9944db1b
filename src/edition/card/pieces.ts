/** A part of a text that no line may break. */
export interface Piece {
  readonly text: string;
  /** A space follows, unless a line ends here. */
  readonly spaced: boolean;
}

/** Longer than any word or bound group of words that a newsroom writes: such a one may break anywhere. */
const longest = 48;

/** Spaces that lines break at; the non-breaking ones bind. */
const spaces = /[ \t\n\r\f\v\u2003-\u200a]+/u;

/** Marks without a width that belong to other media: hints for hyphens and breaks, directions, controls. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cc}]/gu;

/** Splits a text where its lines may break. Joined again, the pieces are the text. */
export function piecesOf(text: string): Piece[] {
  return text.split(spaces).flatMap((word) => {
    const shown = word.replaceAll(unseen, "");
    return shown === "" ? [] : wordPieces(shown);
  });
}

export function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, spaced }) => (spaced ? `${text} ` : text))
    .join("")
    .trimEnd();
}

function wordPieces(word: string): Piece[] {
  const parts = word.split(afterDash).flatMap((part) => (part.length <= longest ? [part] : letters(part)));
  return parts.map((text, index) => ({ text, spaced: index === parts.length - 1 }));
}

/** After a hyphen or a slash between letters; a short beginning («из-за», «кое-кто») stays with the rest. */
const afterDash = /(?<=\p{L}{4,}[-/])(?=\p{L}{4,})/u;

let segmenter: Intl.Segmenter | undefined;

function letters(word: string): string[] {
  // Made when the first such word comes, if ever: it takes longer than many pictures.
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}
