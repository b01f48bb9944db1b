/** The colours of the page, by the names that the reader's style sheet has for them. */
export type CardColour = "paper" | "ink" | "soft" | "faint" | "rule" | "accent";

export interface CardFont {
  readonly family: "serif" | "sans";
  readonly weight: number;
  /** Space between letters, in em. */
  readonly tracking?: number;
}

/** Tells how wide a piece of text is at a size of 1, without the font's tracking. */
export type WidthOf = (text: string, font: CardFont) => number;

/** A line of text on its baseline. */
export interface TextMark {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: CardFont;
  readonly colour: CardColour;
}

export interface RuleMark {
  readonly kind: "rule";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: CardColour;
}

/**
 * A picture before it is drawn: what stands where. The browser and the press draw the same one, each
 * with what it has.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (TextMark | RuleMark)[];
}
