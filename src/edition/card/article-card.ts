import { cardFoot } from "#edition/card/card-foot.ts";
import { cardForms, type CardForm } from "#edition/card/card-form.ts";
import type { CardFont, Drawing, TextMark, WidthOf } from "#edition/card/drawing.ts";
import { fitText, plainWidth } from "#edition/card/fit-text.ts";
import { bindSpaces } from "#edition/typography.ts";

export interface ArticleCard {
  readonly headline: string;
  /** The section's name, as readers see it. */
  readonly section?: string;
  /** Where the text was taken from. */
  readonly source?: string;
  readonly address: string;
  /** The edition's name. */
  readonly name: string;
}

const headlineFont: CardFont = { family: "serif", weight: 700, tracking: -0.018 };
const sectionFont: CardFont = { family: "sans", weight: 600 };
const sourceFont: CardFont = { family: "sans", weight: 400 };

/** Nothing hangs beside a headline. */
const form: CardForm = { ...cardForms.wide, left: cardForms.wide.right };
const span = form.width - form.left - form.right;

const largestHeadline = 76;
const kickerSize = 27;

/** A headline on a picture of the wide shape, with where it comes from above it. */
export function drawArticleCard(card: ArticleCard, widthOf: WidthOf): Drawing {
  const { address, name } = card;
  const foot = cardFoot(form, { address, name }, widthOf);
  const kicker = kickerOf(card, widthOf);
  const top = form.top + (kicker.length === 0 ? 0 : kickerSize * 2.2);
  const room = foot.top - top - kickerSize * 1.4;
  const headline = fitText(
    bindSpaces(card.headline),
    { font: headlineFont, largest: largestHeadline, leading: () => 1.16 },
    { width: span, height: room },
    widthOf,
  );
  const height = (headline.lines.length - 1) * headline.leading + headline.size;
  const first = Math.round(top + Math.max(0, room - height) * 0.3 + headline.size * 0.86);
  const lines = headline.lines.map(({ text }, index): TextMark => ({
    kind: "text",
    text,
    x: form.left,
    baseline: first + index * headline.leading,
    size: headline.size,
    font: headlineFont,
    colour: "ink",
  }));
  return { width: form.width, height: form.height, marks: [...kicker, ...lines, ...foot.marks] };
}

function kickerOf({ section, source }: ArticleCard, widthOf: WidthOf): TextMark[] {
  const parts = [
    { text: section ?? "", font: sectionFont, colour: "accent" as const },
    { text: source ?? "", font: sourceFont, colour: "soft" as const },
  ].filter(({ text }) => text !== "");
  const gap = 0.8;
  const widths = parts.map(({ font, text }) => plainWidth(text, font, widthOf));
  const all = widths.reduce((sum, width) => sum + width, gap * (parts.length - 1));
  const size = Math.min(kickerSize, span / all);
  let x = form.left;
  return parts.map((part, index) => {
    const mark: TextMark = { kind: "text", ...part, x, baseline: form.top + kickerSize * 0.8, size };
    x += ((widths[index] ?? 0) + gap) * size;
    return mark;
  });
}
