import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Node, Renderer } from "@takumi-rs/core";
import type { CardFont, Drawing, WidthOf } from "#edition/card/drawing.ts";
import { cardPalette } from "#edition/card/palette.ts";

/** Draws pictures outside of a browser, in the reader's own fonts. */
export interface Painter {
  /** @param draw lays the picture out, with the widths it is given */
  paint(draw: (widthOf: WidthOf) => Drawing): Promise<Uint8Array>;
}

interface Library {
  readonly Renderer: typeof Renderer;
}

const fontsDir = join(import.meta.dirname, "../../reader/fonts");

/** The reader's fonts, and how far below the top of a line one em high they have their baseline. */
export const cardFonts = {
  serif: { name: "Literata", file: join(fontsDir, "literata.woff2"), baseline: 0.934 },
  sans: { name: "Golos Text", file: join(fontsDir, "golos-text.woff2"), baseline: 0.88 },
} as const;

/** Whether this machine has a binary of the drawing library. */
export async function canPaint(): Promise<boolean> {
  return (await loadLibrary()) !== undefined;
}

function loadLibrary(): Promise<Library | undefined> {
  return import("@takumi-rs/core").catch(() => undefined);
}

/**
 * Undefined on a machine for which the drawing library has no binary: an edition is printed without
 * pictures rather than not at all.
 */
export async function openPainter(load = loadLibrary): Promise<Painter | undefined> {
  const library = await load();
  if (library === undefined) return undefined;
  const renderer = new library.Renderer();
  for (const { file, name } of Object.values(cardFonts)) {
    await renderer.registerFont({ name, data: await readFile(file) });
  }
  const widths = new Widths(renderer);
  return {
    paint: async (draw) => {
      const drawing = await widths.layOut(draw);
      const { height, width } = drawing;
      return renderer.render(toNode(drawing), { width, height, format: "png" });
    },
  };
}

/** So many different words are remembered: enough for the frequent ones of any language. */
const mostWidths = 40_000;

/** Widths are measured at this size and hold for all: the outlines scale without steps. */
const measuredAt = 1000;

/** The library measures many texts in one call, not one text at once: layouts are tried until they lack none. */
class Widths {
  readonly #renderer: Renderer;
  #known = new Map<string, number>();

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  async layOut(draw: (widthOf: WidthOf) => Drawing): Promise<Drawing> {
    if (this.#known.size > mostWidths) this.#known = new Map();
    const known = this.#known;
    for (;;) {
      const missing = new Map<string, { text: string; font: CardFont }>();
      const drawing = draw((text, font) => {
        const key = `${font.family} ${font.weight} ${text}`;
        const width = known.get(key);
        if (width === undefined) missing.set(key, { text, font });
        return width ?? text.length / 2;
      });
      if (missing.size === 0) return drawing;
      await this.#measure(missing);
    }
  }

  async #measure(missing: ReadonlyMap<string, { text: string; font: CardFont }>): Promise<void> {
    const children = [...missing.values()].map(({ font, text }): Node => ({
      type: "text",
      text,
      style: { ...typeface(font), fontSize: measuredAt, whiteSpace: "pre", flexShrink: 0 },
    }));
    const row: Node = { type: "container", style: { display: "flex" }, children };
    const measured = await this.#renderer.measure(row, { height: measuredAt * 2 });
    for (const [index, key] of [...missing.keys()].entries()) {
      this.#known.set(key, (measured.children[index]?.width ?? 0) / measuredAt);
    }
  }
}

function typeface({ family, weight }: CardFont) {
  return { fontFamily: cardFonts[family].name, fontWeight: weight };
}

function toNode({ height, marks, width }: Drawing): Node {
  const colours = cardPalette.light;
  const children = marks.map((mark): Node => {
    const color = colours[mark.colour];
    if (mark.kind === "rule") {
      const { height, width, x, y } = mark;
      return {
        type: "container",
        style: { position: "absolute", left: x, top: y, width, height, backgroundColor: color },
      };
    }
    const { baseline, font, size, text, x } = mark;
    // A line is drawn from a whole pixel on, so that the lines of a text stand equally far from each other.
    const top = Math.round(baseline) - Math.round(cardFonts[font.family].baseline * size);
    return {
      type: "text",
      text,
      style: {
        ...typeface(font),
        position: "absolute",
        left: x,
        top,
        fontSize: size,
        lineHeight: 1,
        letterSpacing: (font.tracking ?? 0) * size,
        whiteSpace: "pre",
        color,
      },
    };
  });
  return {
    type: "container",
    style: { position: "relative", width, height, backgroundColor: colours.paper },
    children,
  };
}
