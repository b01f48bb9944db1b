import type { CardFont } from "#edition/card/drawing.ts";

/** Letters as wide as in a text face, roughly; heavier ones wider. No font is needed to prove a layout. */
export function roughWidth(text: string, { weight }: CardFont): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * (1 + (weight - 400) / 4000);
}

function letterWidth(letter: string): number {
  if (/[\s.,:;!il1]/.test(letter)) return 0.28;
  return /[мшщжюWM—]/i.test(letter) ? 0.85 : 0.55;
}
