import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { drawCard, type CardContent } from "./card-plan.ts";
import { cardFonts, type Painter } from "./painter.ts";
import { isWholePng } from "./whole-png.ts";

/** Pictures that were drawn before, by what they show. It may be missing or damaged: then they are drawn again. */
export class CardStore {
  readonly #dir: string;
  readonly #painter: Painter;
  readonly #stamp: string;
  /** Pictures that were not there and had to be drawn. */
  drawn = 0;

  private constructor(dir: string, painter: Painter, stamp: string) {
    this.#dir = dir;
    this.#painter = painter;
    this.#stamp = stamp;
  }

  static async open(dir: string, painter: Painter): Promise<CardStore> {
    return new CardStore(dir, painter, await drawingStamp());
  }

  async take(content: CardContent): Promise<Uint8Array> {
    const key = createHash("sha256").update(this.#stamp).update(JSON.stringify(content)).digest("hex");
    const file = join(this.#dir, key.slice(0, 2), `${key.slice(2)}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept !== undefined && isWholePng(kept)) {
      await utimes(file, new Date(), new Date()).catch(() => undefined);
      return kept;
    }
    const picture = await this.#painter.paint((widthOf) => drawCard(content, widthOf));
    this.drawn += 1;
    await keep(file, picture);
    return picture;
  }

  /** Takes pictures away that no edition has had for long; there are more only when some were drawn. */
  async clear(): Promise<void> {
    if (this.drawn === 0) return;
    const entries = await readdir(this.#dir, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const used = await stat(file).catch(() => undefined);
      if (used !== undefined && used.mtimeMs < Date.now() - keptFor) await rm(file, { force: true });
    }
  }
}

/** Pictures that no build has asked for since then are taken away. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** What is not kept is drawn again next time. */
async function keep(file: string, picture: Uint8Array): Promise<void> {
  try {
    await mkdir(join(file, ".."), { recursive: true });
    await writeFileAtomic(file, Buffer.from(picture), { fsync: false });
  } catch {
    // A folder that cannot be written costs time, and no picture.
  }
}

/** Changes with everything that a picture's look depends on: the program, the fonts, the library. */
async function drawingStamp(): Promise<string> {
  const edition = join(import.meta.dirname, "../../edition/card");
  const names = (await readdir(edition)).filter((name) => name.endsWith(".ts")).toSorted();
  const files = [
    ...names.map((name) => join(edition, name)),
    join(edition, "../typography.ts"),
    join(import.meta.dirname, "painter.ts"),
    ...Object.values(cardFonts).map(({ file }) => file),
    join(createRequire(import.meta.url).resolve("@takumi-rs/core"), "../../package.json"),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}
