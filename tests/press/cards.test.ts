import { readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cardForms } from "#edition/card/card-form.ts";
import type { Drawing } from "#edition/card/drawing.ts";
import { cardJobs } from "../../src/press/cards/card-plan.ts";
import { CardStore } from "../../src/press/cards/card-store.ts";
import { openPainter, type Painter } from "../../src/press/cards/painter.ts";
import { writeCards } from "../../src/press/cards/print-cards.ts";
import { isWholePng } from "../../src/press/cards/whole-png.ts";
import { openEdition, readArticle } from "../../src/press/edition-folder.ts";
import { fixtureEdition, inFolder, root } from "./in-folder.ts";

async function painter(): Promise<Painter> {
  const opened = await openPainter();
  if (opened === undefined) throw new Error("This machine has no binary of the drawing library.");
  return opened;
}

/** Width and height, as a PNG's first chunk says them. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function print(edition: string, outDir: string, cache: string) {
  const store = await CardStore.open(cache, await painter());
  const written = await writeCards({ folder: await openEdition(edition), outDir, store });
  return { ...written, drawn: store.drawn };
}

const seed = join(root, "public/edition");

test("every article and every quotation has its picture, in the size that previews show whole", async () => {
  await inFolder(async (folder) => {
    const { bytes, count, drawn } = await print(seed, join(folder, "out"), join(folder, "cache"));
    const dir = join(folder, "out/edition/cards");
    const names = await readdir(dir);
    expect(names).toHaveLength(31);
    expect(names).toContain("25.png");
    expect(names).toContain("24.png");
    expect(names.filter((name) => name.startsWith("25-q-"))).toHaveLength(6);
    expect({ count, drawn }).toEqual({ count: 31, drawn: 31 });
    for (const name of names) {
      const png = await readFile(join(dir, name));
      expect(isWholePng(png)).toBe(true);
      expect(sizeOf(png)).toEqual([cardForms.wide.width, cardForms.wide.height]);
    }
    // The whole of it is a page's weight, not a photograph's.
    expect(bytes / count).toBeLessThan(60_000);
  });
});

test("states that are hard on a layout have pictures, too", async () => {
  await inFolder(async (folder) => {
    const { count, drawn } = await print(fixtureEdition("states"), folder, join(folder, "cache"));
    expect(drawn).toBe(count);
    expect(count).toBeGreaterThan(10);
  });
});

test("a second build draws none, and a damaged picture is drawn again", async () => {
  await inFolder(async (folder) => {
    const cache = join(folder, "cache");
    const edition = fixtureEdition("one");
    const first = await print(edition, join(folder, "first"), cache);
    expect(first.drawn).toBe(first.count);
    expect((await print(edition, join(folder, "second"), cache)).drawn).toBe(0);

    const entries = await readdir(cache, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files).toHaveLength(first.count);
    const [file = ""] = files;
    const whole = await readFile(file);
    for (const damaged of [whole.subarray(0, -9), Buffer.from("not a picture"), altered(whole)]) {
      await writeFile(file, damaged);
      expect((await print(edition, join(folder, "third"), cache)).drawn).toBe(1);
      expect((await readFile(file)).equals(whole)).toBe(true);
    }
  });
});

function altered(png: Buffer): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt8(copy.readUInt8(400) ^ 1, 400);
  return copy;
}

function take(store: CardStore, headline: string): Promise<Uint8Array> {
  return store.take({
    kind: "article",
    card: { headline, address: "polosa.example/news/1", name: "Полоса" },
  });
}

test("a picture that no build has asked for in a month is taken away, the others stay", async () => {
  await inFolder(async (folder) => {
    const opened = () => painter().then((one) => CardStore.open(folder, one));
    const store = await opened();
    for (const headline of ["Старый", "Нужный", "Новый"]) await take(store, headline);
    const pictures = async () =>
      (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".png"));
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    for (const name of await pictures()) await utimes(join(folder, name), longAgo, longAgo);
    const next = await opened();
    await take(next, "Нужный");
    await take(next, "Ещё один");
    expect(next.drawn).toBe(1);
    await next.clear();
    expect(await pictures()).toHaveLength(2);
  });
});

test("a folder that cannot be written costs time and no picture", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    const { count, drawn } = await print(fixtureEdition("one"), join(folder, "out"), file);
    expect(drawn).toBe(count);
    expect((await stat(join(folder, "out/edition/cards"))).isDirectory()).toBe(true);
  });
});

test("other words make another picture, the same words the same", async () => {
  await inFolder(async (folder) => {
    const { edition } = await openEdition(seed);
    const read = readArticle(seed, 25, edition.people);
    if (!read.ok) throw new Error("the seed story cannot be read");
    const store = await CardStore.open(folder, await painter());
    const cards = async (headline: string) => {
      const jobs = cardJobs(edition, { ...read.value, headline });
      return Promise.all(jobs.map(({ content }) => store.take(content)));
    };
    await cards("Один заголовок");
    expect(store.drawn).toBe(7);
    await cards("Один заголовок");
    expect(store.drawn).toBe(7);
    await cards("Другой заголовок");
    expect(store.drawn).toBe(14);
  });
});

test("the picture has the page's colours, and every Kazakh letter a shape of its own", async () => {
  const cards = await painter();
  const shapes = new Set<string>();
  const letters = "ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І \u{10fffd}".split(" ");
  for (const letter of letters) {
    const draw = (): Drawing => ({ width: 120, height: 120, marks: [letterMark(letter)] });
    shapes.add(Buffer.from(await cards.paint(draw)).toString("base64"));
  }
  expect(shapes.size).toBe(letters.length);
});

function letterMark(text: string) {
  const font = { family: "serif" as const, weight: 500 };
  return { kind: "text" as const, text, x: 20, baseline: 90, size: 80, font, colour: "ink" as const };
}

test("a machine without the drawing library's binary gets pages without pictures", async () => {
  expect(await openPainter(async () => undefined)).toBeUndefined();
});
