import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { parseArticleJson, pullQuotes } from "#edition/article.ts";
import { browserLaunchOptions } from "../harness/find-browser.ts";
import { projectRoot } from "../harness/tool.ts";
import { builtDir } from "./folders.ts";
import { buildOwnProgram, ownProgram } from "./own-program.ts";
import type * as InPage from "./picture-in-page.ts";
import type { Say } from "./report.ts";
import { whileServing } from "./serving.ts";
import { spreadOf } from "./spread.ts";

/** The measuring program, which runs in the page. */
const program = "picture-in-page";

interface Times {
  readonly first: number;
  readonly further: number;
  readonly tall: number;
  readonly long: number;
}

/** From the tap to the file, on a page of the built reader under its own policy, on this machine's speed. */
export async function measurePicture(rounds: number, say: Say): Promise<void> {
  await buildOwnProgram(program);
  const text = await longestQuote();
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const times = await whileServing(builtDir, async (origin) => {
      await visit(browser, origin, text);
      const all: Times[] = [];
      for (let round = 0; round < rounds; round += 1) all.push(await visit(browser, origin, text));
      return all;
    });
    const row = (figure: string, name: keyof Times) => ({
      figure,
      measured: spreadOf(times.map((one) => one[name])),
      unit: " ms",
      goal: { atMost: 300 },
    });
    say([
      row(
        `the seed's longest quotation (${text.length} characters), program and fonts not loaded yet`,
        "first",
      ),
      row("  again", "further"),
      row("  in the tall form", "tall"),
      row("3,000 characters in the tall form", "long"),
    ]);
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, origin: string, text: string): Promise<Times> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`, { waitUntil: "networkidle" });
    return await page.evaluate(
      async ({ path, text, long }) => {
        const start = performance.now();
        const { timePicture } = (await import(/* @vite-ignore */ path)) as typeof InPage;
        return {
          first: await timePicture(text, "wide", start),
          further: await timePicture(text, "wide"),
          tall: await timePicture(text, "tall"),
          long: await timePicture(long, "tall"),
        };
      },
      { path: ownProgram(program), text, long: `${text}. `.repeat(9).slice(0, 3_000) },
    );
  } finally {
    await context.close();
  }
}

async function longestQuote(): Promise<string> {
  const file = join(projectRoot, "public/edition/articles/25.json");
  const read = parseArticleJson(await readFile(file, "utf8"), file);
  const texts = read.ok ? pullQuotes(read.value).map(({ text }) => text) : [];
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}
