import type { CardShape } from "#edition/card/card-form.ts";
import type { Drawing, TextMark, WidthOf } from "#edition/card/drawing.ts";
import { cardPalette, type CardLook } from "#edition/card/palette.ts";
import { drawQuoteCard, type QuoteCard } from "#edition/card/quote-card.ts";
import { canvasFont, loadPictureFonts } from "#reader/features/picture/picture-fonts.ts";

/** Why there is no picture: the fonts did not come, or the browser does not draw. */
export type PictureFailure = "fonts" | "canvas";

export type PictureResult =
  | { readonly ok: true; readonly png: Blob }
  | { readonly ok: false; readonly failure: PictureFailure };

export interface PictureOrder {
  readonly card: QuoteCard;
  readonly shape: CardShape;
  readonly look: CardLook;
}

/** Draws a quotation on a canvas of the right size, and makes a PNG of it. */
export async function drawPicture(
  canvas: HTMLCanvasElement,
  { card, look, shape }: PictureOrder,
): Promise<PictureResult> {
  try {
    await loadPictureFonts();
  } catch {
    return { ok: false, failure: "fonts" };
  }
  // Not opaque: browsers would colour the edges of the letters for the screen they happen to be on.
  const context = canvas.getContext("2d");
  if (context === null) return { ok: false, failure: "canvas" };
  paint(context, drawQuoteCard(card, shape, widthsOn(context)), look);
  const png = pngOf(canvas);
  return png === undefined ? { ok: false, failure: "canvas" } : { ok: true, png };
}

/**
 * At once, which takes some 15 ms: `toBlob` waits for idle moments, and on a busy device that may be
 * seconds. Undefined where the browser gives no picture of a canvas.
 */
function pngOf(canvas: HTMLCanvasElement): Blob | undefined {
  const [head, base64] = canvas.toDataURL("image/png").split(",", 2);
  if (head !== "data:image/png;base64" || base64 === undefined) return undefined;
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return new Blob([bytes], { type: "image/png" });
}

/** Widths are measured at this size and hold for all: the outlines scale without steps. */
const measuredAt = 200;

function widthsOn(context: CanvasRenderingContext2D): WidthOf {
  const known = new Map<string, number>();
  return (text, font) => {
    const name = canvasFont(font, measuredAt);
    const key = `${name} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      prepare(context, name, 0);
      width = context.measureText(text).width / measuredAt;
      known.set(key, width);
    }
    return width;
  };
}

function paint(context: CanvasRenderingContext2D, drawing: Drawing, look: CardLook): void {
  const colours = cardPalette[look];
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, drawing.width, drawing.height);
  for (const mark of drawing.marks) {
    context.fillStyle = colours[mark.colour];
    if (mark.kind === "rule") context.fillRect(mark.x, mark.y, mark.width, mark.height);
    else write(context, mark);
  }
}

function write(context: CanvasRenderingContext2D, { baseline, font, size, text, x }: TextMark): void {
  prepare(context, canvasFont(font, size), (font.tracking ?? 0) * size);
  context.fillText(text, x, baseline);
}

function prepare(context: CanvasRenderingContext2D, font: string, spacing: number): void {
  context.font = font;
  context.letterSpacing = `${spacing}px`;
  // Small letters are not drawn to other widths than large ones.
  context.textRendering = "geometricPrecision";
}
