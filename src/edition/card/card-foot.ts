import type { CardForm } from "#edition/card/card-form.ts";
import type { CardFont, Drawing, WidthOf } from "#edition/card/drawing.ts";
import { fitText, plainWidth } from "#edition/card/fit-text.ts";
import { bindSpaces } from "#edition/typography.ts";

export interface FootContent {
  /** The story's headline; absent where the picture itself is one. */
  readonly headline?: string;
  /** Where it is read: «polosa.example/news/25». */
  readonly address: string;
  /** The edition's name. */
  readonly name: string;
}

const headlineFont: CardFont = { family: "sans", weight: 500 };
const addressFont: CardFont = { family: "sans", weight: 400 };
const nameFont: CardFont = { family: "serif", weight: 800, tracking: -0.02 };

/** The part of the line that the edition's name may take. */
const nameShare = 0.4;

/** The part of a picture's height that a headline may take before it is set smaller. */
const headlineShare = 0.12;

/** The foot of a picture: under a hairline the story and its address, and whose page it is. */
export function cardFoot(
  form: CardForm,
  content: FootContent,
  widthOf: WidthOf,
): { readonly marks: Drawing["marks"]; readonly top: number } {
  const right = form.width - form.right;
  const span = right - form.left;
  const base = form.height - form.bottom;
  const nameWidth = plainWidth(`${content.name}.`, nameFont, widthOf);
  const nameSize = Math.min(form.foot.name, (span * nameShare) / nameWidth);
  const nameLeft = right - nameWidth * nameSize;
  const room = nameLeft - form.left - form.foot.name;
  const address = fitText(
    content.address,
    { font: addressFont, largest: form.foot.address, leading: () => 1.35 },
    { width: room, height: form.foot.address * 3 },
    widthOf,
  );
  const addressTop = base - (address.lines.length - 1) * address.leading;
  const headline = fitText(
    bindSpaces(content.headline ?? ""),
    { font: headlineFont, largest: form.foot.headline, leading: () => 1.35 },
    { width: room, height: form.height * headlineShare },
    widthOf,
  );
  const headlineBase = addressTop - Math.round(form.foot.address * 1.7);
  const headlineTop = headlineBase - (headline.lines.length - 1) * headline.leading;
  const first = headline.lines.length === 0 ? addressTop : headlineTop;
  const firstSize = headline.lines.length === 0 ? nameSize : form.foot.headline;
  const top = Math.round(first - firstSize * 1.75);
  const nameEnd = nameLeft + plainWidth(content.name, nameFont, widthOf) * nameSize;
  return {
    top,
    marks: [
      { kind: "rule", x: form.left, y: top, width: span, height: 2, colour: "rule" },
      ...headline.lines.map(({ text }, index) => ({
        kind: "text" as const,
        text,
        x: form.left,
        baseline: headlineTop + index * headline.leading,
        size: headline.size,
        font: headlineFont,
        colour: "soft" as const,
      })),
      ...address.lines.map(({ text }, index) => ({
        kind: "text" as const,
        text,
        x: form.left,
        baseline: addressTop + index * address.leading,
        size: address.size,
        font: addressFont,
        colour: "faint" as const,
      })),
      {
        kind: "text",
        text: content.name,
        x: nameLeft,
        baseline: base,
        size: nameSize,
        font: nameFont,
        colour: "ink",
      },
      {
        kind: "text",
        text: ".",
        x: nameEnd,
        baseline: base,
        size: nameSize,
        font: nameFont,
        colour: "accent",
      },
    ],
  };
}
