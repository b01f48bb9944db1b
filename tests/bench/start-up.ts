import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Browser, type BrowserContext } from "playwright";
import { browserLaunchOptions } from "../harness/find-browser.ts";
import { builtDir } from "./folders.ts";
import type { Row, Say } from "./report.ts";
import { whileServing } from "./serving.ts";
import { spreadOf } from "./spread.ts";

/** What somebody has in their browser. */
interface Belongings {
  /** Headlines that were read, each with a place in its story. */
  readonly read: number;
  readonly saved: number;
}

/** A start and what is put off until the browser is idle. */
const watched = 2_500;

/**
 * What the belongings of a reader cost at the start of a page: the processor time of its main thread, beside
 * the same page for somebody who has nothing. Desktop, all files cached, this machine's speed.
 */
export async function measureStartUp(rounds: number, say: Say): Promise<void> {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    await whileServing(builtDir, async (origin) => {
      const nobody = await readerWith(browser, origin, { read: 0, saved: 0 });
      const beginner = await readerWith(browser, origin, { read: 1, saved: 1 });
      const faithful = await readerWith(browser, origin, { read: 10_000, saved: 2_000 });
      const beyond: Record<"beginner" | "faithful", number[]> = { beginner: [], faithful: [] };
      const whole: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        // Turn by turn, so that what else the machine does falls on all.
        const nothing = await mainThreadTime(nobody, origin);
        whole.push(nothing);
        beyond.beginner.push((await mainThreadTime(beginner, origin)) - nothing);
        beyond.faithful.push((await mainThreadTime(faithful, origin)) - nothing);
      }
      say([
        { ...row("10,000 read marks and places, 2,000 saved", beyond.faithful), goal: { atMost: 10 } },
        row("  one of each (what their programs cost)", beyond.beginner),
        row("  the whole page for somebody who has nothing", whole),
      ]);
    });
  } finally {
    await browser.close();
  }
}

function row(figure: string, values: readonly number[]): Row {
  return { figure, measured: spreadOf(values), unit: " ms", digits: 1 };
}

/** A browser profile in which somebody has read and saved; its caches are warm. */
async function readerWith(
  browser: Browser,
  origin: string,
  { read, saved }: Belongings,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ru-RU" });
  const page = await context.newPage();
  await page.goto(`${origin}/`, { waitUntil: "networkidle" });
  await page.evaluate(fill, { read, saved });
  await page.close();
  await mainThreadTime(context, origin);
  return context;
}

async function mainThreadTime(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await worked();
  await page.goto(`${origin}/`);
  await pause(watched);
  const time = (await worked()) - before;
  await page.close();
  return time;
}

/** Runs in the page; past its program, as years of reading would. */
async function fill({ read, saved }: Belongings): Promise<void> {
  if (read === 0) return;
  const opening = indexedDB.open("polosa", 2);
  opening.addEventListener("upgradeneeded", () => {
    for (const name of ["saved", "read", "places"]) opening.result.createObjectStore(name);
  });
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const writing = opening.result.transaction(["places", "saved"], "readwrite");
  const now = Date.now();
  const about = { slug: "novost", headline: "Новость о том, что случилось в городе за день" };
  // No two are neighbours: ranges would be little to read.
  const ids = Array.from({ length: read }, (_, index) => 1 + index * 7 + (index % 3));
  for (const id of ids) {
    const place = { id, ...about, openedAt: now, readAt: now, progress: 0.4, finished: false };
    writing.objectStore("places").put(place, id);
  }
  writing
    .objectStore("places")
    .put(new Float64Array(ids.flatMap((id, index) => [id, 1 + (index % 99)])), "progress");
  for (let index = 0; index < saved; index += 1) {
    const quote = {
      type: "pullquote",
      id: `q-${String(index).padStart(4, "0")}`,
      text: "Слова. ".repeat(30),
    };
    const item = {
      kind: "quote",
      articleId: index + 1,
      ...about,
      quote,
      savedAt: new Date(now).toISOString(),
    };
    writing.objectStore("saved").put(item, `quote/${item.articleId}/${quote.id}`);
  }
  await new Promise((resolve) => writing.addEventListener("complete", resolve));
  opening.result.close();
  localStorage.setItem("polosa:places", "1");
  localStorage.setItem("polosa:saved", "1");
  localStorage.setItem("polosa:read-marks", ids.map((id) => id.toString(36)).join("."));
  localStorage.setItem("polosa:feed-look", "24 12");
  localStorage.setItem("polosa:hidden", "word сайгак\nword хоккей");
}
