import { expect, test } from "vitest";
import type { CardFont } from "#edition/card/drawing.ts";
import { canvasFont, loadPictureFonts } from "#reader/features/picture/picture-fonts.ts";

const letters = "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і « » — – …".split(" ");
/** Not in the fonts of a Cyrillic newspaper: it is drawn in what stands in for them. */
const stranger = "漢";
const fonts: readonly CardFont[] = [
  { family: "serif", weight: 400 },
  { family: "serif", weight: 600 },
  { family: "sans", weight: 400 },
  { family: "sans", weight: 600 },
];
const size = 80;

function canvas(): CanvasRenderingContext2D {
  const context = new OffscreenCanvas(120, 120).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("This browser does not draw.");
  return context as unknown as CanvasRenderingContext2D;
}

/** What a letter leaves on the canvas. */
function drawn(context: CanvasRenderingContext2D, font: string, letter: string): string {
  context.clearRect(0, 0, 120, 120);
  context.font = font;
  context.fillText(letter, 10, 90);
  return context.getImageData(0, 0, 120, 120).data.join("");
}

test.each(fonts)("each Kazakh letter of a picture is the font's own: $family $weight", async (font) => {
  await loadPictureFonts();
  const context = canvas();
  const own = (letter: string) => drawn(context, canvasFont(font, size), letter);
  const standIn = (letter: string) => drawn(context, `${font.weight} ${size}px "No Such Font"`, letter);
  expect(own(stranger)).toBe(standIn(stranger));
  expect(letters.filter((letter) => own(letter) === standIn(letter))).toEqual([]);
  // An empty box in place of letters would be the same for all of them.
  expect(new Set([...letters, " "].map(own)).size).toBe(letters.length + 1);
});
