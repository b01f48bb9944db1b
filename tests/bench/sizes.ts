import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { builtDir } from "./folders.ts";
import type { Goal, Row, Say } from "./report.ts";
import { spreadOf } from "./spread.ts";

/** What a first visit of the lead story loads, as a host sends it that compresses once and for all. */
export async function measureSizes(say: Say): Promise<void> {
  const page = await readFile(join(builtDir, "index.html"));
  const loaded = namesIn(page.toString(), /(?:src|href)="\/(assets\/[^"]+)"/g);
  const scripts = await withImports(loaded.filter((name) => name.endsWith(".js")));
  const styles = loaded.filter((name) => name.endsWith(".css"));
  const fonts = loaded.filter((name) => name.endsWith(".woff2"));
  say([
    row(`JavaScript (${scripts.length} files)`, await compressed(scripts), { atMost: 105 }),
    row("CSS", await compressed(styles)),
    row("HTML of the lead story", brotliSize(page), { atMost: 14 }),
    row(`fonts announced (${fonts.length} files)`, await plain(fonts)),
  ]);
}

function row(figure: string, bytes: number, goal?: Goal): Row {
  const measured = spreadOf([bytes / 1000]);
  return { figure, measured, unit: " kB", digits: 1, ...(goal === undefined ? {} : { goal }) };
}

/** The page announces the larger pieces; the pieces name what they cannot begin without. */
async function withImports(scripts: readonly string[]): Promise<string[]> {
  const known = new Set(scripts);
  for (const name of known) {
    const code = await readFile(join(builtDir, name), "utf8");
    const needed = namesIn(code, /\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g);
    for (const file of needed) known.add(`assets/${file}`);
  }
  return [...known];
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}

async function compressed(names: readonly string[]): Promise<number> {
  const files = await Promise.all(names.map((name) => readFile(join(builtDir, name))));
  return files.reduce((sum, file) => sum + brotliSize(file), 0);
}

async function plain(names: readonly string[]): Promise<number> {
  const files = await Promise.all(names.map((name) => readFile(join(builtDir, name))));
  return files.reduce((sum, file) => sum + file.length, 0);
}

function brotliSize(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
