import type { CardForm } from "#edition/card/card-form.ts";
import type { CardColour, CardFont, Drawing, RuleMark, TextMark, WidthOf } from "#edition/card/drawing.ts";
import { fitText, type TextStyle } from "#edition/card/fit-text.ts";
import type { QuoteCard } from "#edition/card/quote-card.ts";
import { asEditorsRead } from "#edition/speaker-words.ts";
import { bindSpaces, plainSpaces } from "#edition/typography.ts";

export interface Caption {
  /** From the end of the words to the end of the caption; 0 where nobody is named. */
  readonly height: number;
  /** Below a text that ends there. */
  readonly marks: (end: number) => Drawing["marks"];
}

interface CaptionRow {
  readonly text: string;
  readonly weight: number;
  /** In parts of the caption's size. */
  readonly scale: number;
  readonly colour: CardColour;
}

/** The part of a picture's height that a caption may take before it is set smaller. */
const share = 0.2;

/** Who said it, after a short rule in the accent colour. */
export function captionOf(
  { language, quote }: Pick<QuoteCard, "language" | "quote">,
  form: CardForm,
  size: number,
  widthOf: WidthOf,
): Caption {
  const rows = captionRows(quote, language);
  if (rows.length === 0) return { height: 0, marks: () => [] };
  const ruleWidth = Math.round(size * 1.8);
  const x = form.left + ruleWidth + Math.round(size * 0.7);
  const room = { width: form.width - form.right - x, height: (form.height * share) / rows.length };
  const set = rows.map(({ colour, scale, text, weight }) => {
    const font: CardFont = { family: "sans", weight };
    const style: TextStyle = { font, largest: size * scale, leading: () => 1.38 };
    return { colour, font, fitted: fitText(bindSpaces(text), style, room, widthOf) };
  });
  const gap = Math.round(size * 1.5);
  const height = set.reduce((sum, { fitted }) => sum + fitted.leading * fitted.lines.length, gap - size);
  return {
    height,
    marks: (end) => {
      let baseline = end + gap;
      const rule: RuleMark = {
        kind: "rule",
        x: form.left,
        y: Math.round(baseline - size * 0.36),
        width: ruleWidth,
        height: size < 22 ? 2 : 3,
        colour: "accent",
      };
      const texts = set.flatMap(({ colour, fitted, font }) =>
        fitted.lines.map(({ text }): TextMark => {
          const mark: TextMark = { kind: "text", text, x, baseline, size: fitted.size, font, colour };
          baseline += fitted.leading;
          return mark;
        }),
      );
      return [rule, ...texts];
    },
  };
}

/**
 * The source's own words stay as they are. Under the name of a speaker they are the smaller line, and a
 * name that is the editors' reading says so; a name that they have themselves is not said twice.
 */
function captionRows({ attribution, speaker }: QuoteCard["quote"], language: QuoteCard["language"]) {
  const rows: CaptionRow[] = [];
  const saidAlready =
    speaker !== undefined && plainSpaces(attribution ?? "").includes(plainSpaces(speaker.name));
  if (speaker !== undefined && !saidAlready) {
    rows.push({ text: speaker.name, weight: 600, scale: 1, colour: "ink" });
  }
  if (attribution !== undefined) {
    const alone = speaker === undefined || saidAlready;
    rows.push({ text: attribution, weight: alone ? 500 : 400, scale: alone ? 1 : 0.85, colour: "soft" });
  }
  if (speaker?.known === "inferred") {
    rows.push({ text: asEditorsRead[language], weight: 400, scale: 0.75, colour: "faint" });
  }
  return rows;
}
