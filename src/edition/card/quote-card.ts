import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { captionOf } from "#edition/card/card-caption.ts";
import { cardFoot } from "#edition/card/card-foot.ts";
import { cardForms, denseForms, type CardForm, type CardShape } from "#edition/card/card-form.ts";
import type { CardFont, Drawing, TextMark, WidthOf } from "#edition/card/drawing.ts";
import { fitText, plainWidth, type FittedText } from "#edition/card/fit-text.ts";
import type { Language } from "#edition/headline.ts";
import { bindSpaces } from "#edition/typography.ts";

export interface QuoteCard {
  readonly quote: Pick<PullQuote, "text" | "attribution" | "speaker">;
  /** The story's headline. */
  readonly headline: string;
  /** The language of the story. */
  readonly language: Language;
  /** Where the story is read, as a person would type it. */
  readonly address: string;
  /** The edition's name. */
  readonly name: string;
}

/** A quotation on a picture, and how large its words have come out. */
export interface QuoteDrawing extends Drawing {
  readonly quoteSize: number;
}

/** Characters up to which a quotation is set heavier, as on the page. */
const shortQuote = 240;

/** Up to so many it is set like a poster. */
const fewWords = 60;

const guillemetFont: CardFont = { family: "serif", weight: 700 };

/** Lays a quotation out: the mark hangs in the margin, the words stay flush with what is under them. */
export function drawQuoteCard(card: QuoteCard, shape: CardShape, widthOf: WidthOf): QuoteDrawing {
  const roomy = drawIn(cardForms[shape], card, 1, widthOf);
  const dense = denseForms[shape];
  if (roomy.quoteSize >= dense.below) return roomy;
  const single = drawIn(dense, card, 1, widthOf);
  // Lines of more than some 100 letters are lost on the way back to the next one.
  return shape === "wide" && single.quoteSize < columnsBelow ? drawIn(dense, card, 2, widthOf) : single;
}

const columnsBelow = 22;
const gutter = 40;

function drawIn(form: CardForm, card: QuoteCard, columns: number, widthOf: WidthOf): QuoteDrawing {
  const foot = cardFoot(form, card, widthOf);
  const bottom = foot.top - form.attribution * 1.2;
  const width = (form.width - form.left - form.right - gutter * (columns - 1)) / columns;
  const font = quoteFont(card.quote.text);
  // The closing mark belongs to the last word: it is never alone on a line.
  const text = fitText(
    `${bindSpaces(card.quote.text.trimEnd())}»`,
    { font, largest: form.largestQuote * (card.quote.text.length <= fewWords ? 1.4 : 1), leading },
    { width, height: bottom - form.top - captionOf(card, form, form.attribution, widthOf).height },
    widthOf,
    columns,
  );
  const caption = captionOf(card, form, captionSize(form, text.size), widthOf);
  const rows = Math.ceil(text.lines.length / columns);
  const height = (rows - 1) * text.leading + text.size * 1.3 + caption.height;
  // What looks like the middle is a little above it.
  const free = Math.max(0, bottom - form.top - height);
  const first = Math.round(form.top + free * 0.42 + text.size * 0.86);
  const lines = text.lines.map((line, index): TextMark => ({
    kind: "text",
    text: line.text,
    x: form.left + Math.floor(index / rows) * (width + gutter),
    baseline: first + (index % rows) * text.leading,
    size: text.size,
    font,
    colour: "ink",
  }));
  const end = first + (rows - 1) * text.leading + Math.round(text.size * 0.4);
  return {
    width: form.width,
    height: form.height,
    quoteSize: text.size,
    marks: [...withGuillemets(lines, text, form, widthOf), ...caption.marks(end), ...foot.marks],
  };
}

function quoteFont({ length }: string): CardFont {
  return length <= shortQuote
    ? { family: "serif", weight: 500, tracking: -0.01 }
    : { family: "serif", weight: 460, tracking: -0.003 };
}

/** The lines of large letters stand closer together; those of very small ones have to. */
function leading(size: number): number {
  return size < columnsBelow ? 1.38 : Math.min(1.45, Math.max(1.27, 1.54 - size * 0.0045));
}

/** Who said it stands back behind what was said. */
function captionSize(form: CardForm, quoteSize: number): number {
  return Math.max(form.attribution * 0.75, Math.min(form.attribution, quoteSize * 0.85));
}

/** The lines, the last with its mark in the accent colour, and the opening one beside the first. */
function withGuillemets(
  lines: readonly TextMark[],
  { lines: fitted, size }: FittedText,
  form: CardForm,
  widthOf: WidthOf,
): TextMark[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const closing = plainWidth("»", last.font, widthOf) * size;
  const opening = Math.min(Math.max(size * 2.2, form.attribution * 2.4), form.left * 1.05);
  return [
    {
      kind: "text",
      text: "«",
      x: first.x - opening * 0.7,
      // Both are centred on the small letters, which the mark's own size would put it above.
      baseline: first.baseline + opening * 0.25 - size * 0.24,
      size: opening,
      font: guillemetFont,
      colour: "accent",
    },
    ...lines.slice(0, -1),
    { ...last, text: last.text.slice(0, -1) },
    {
      ...last,
      text: "»",
      x: last.x + (fitted.at(-1)?.width ?? 0) - closing + size * 0.04,
      colour: "accent",
    },
  ];
}
