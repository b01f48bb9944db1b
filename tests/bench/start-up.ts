import { chromium, type Browser, type BrowserContext } from "playwright";
import { browserLaunchOptions } from "../harness/find-browser.ts";
import { builtDir } from "./folders.ts";
import { buildOwnProgram, ownProgram } from "./own-program.ts";
import { inQuiet } from "./quiet.ts";
import type { Row, Say } from "./report.ts";
import { whileServing } from "./serving.ts";
import { spreadOf } from "./spread.ts";
import type * as InPage from "./start-in-page.ts";
import type { Part } from "./start-in-page.ts";

/** What somebody has in their browser. */
interface Belongings {
  /** Headlines that were read, each with a place in its story. */
  readonly read: number;
  readonly saved: number;
}

/** Headlines that a page begins with, at most. */
const rows = 60;

/** The measuring program, which runs in the page. */
const program = "start-in-page";

/**
 * What the belongings of a reader cost at the start of a page, by the program's own modules, fresh and on a
 * page that does nothing else: beside the whole start, which varies by more, it could not be seen.
 */
export async function measureStartUp(rounds: number, say: Say): Promise<void> {
  await buildOwnProgram(program);
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const times = await whileServing(builtDir, async (origin) => {
      const beginner = await readerWith(browser, origin, { read: rows, saved: 1 });
      const faithful = await readerWith(browser, origin, { read: 10_000, saved: 2_000 });
      const all: { beginner: Start; faithful: Start }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        all.push({
          beginner: await inQuiet(() => timeStart(beginner, origin)),
          faithful: await inQuiet(() => timeStart(faithful, origin)),
        });
      }
      return all;
    });
    const own = (part: Part) => times.map(({ faithful }) => faithful[part] - faithful.nothing);
    const whole = times.map(
      ({ faithful: { marks, nothing, notebook, places } }) => marks + places + notebook - 3 * nothing,
    );
    say([
      row("10,000 read marks and places, 2,000 saved", whole, 10),
      row("  read marks, new and hidden headlines, before they are shown", own("marks")),
      row("  progress of stories, when the browser is idle", own("places")),
      row("  the notebook, likewise", own("notebook")),
      row(
        `60 read, 1 saved`,
        times.map(
          ({ beginner: { marks, nothing, notebook, places } }) => marks + places + notebook - 3 * nothing,
        ),
      ),
    ]);
  } finally {
    await browser.close();
  }
}

function row(figure: string, values: readonly number[], atMost?: number): Row {
  const goal = atMost === undefined ? {} : { goal: { atMost } };
  return { figure, measured: spreadOf(values), unit: " ms", digits: 1, ...goal };
}

/** Processor time of the page's main thread, in milliseconds. */
type Start = Readonly<Record<Part, number>>;

/** A browser profile in which somebody has read and saved. */
async function readerWith(browser: Browser, origin: string, belongings: Belongings): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/edition/feed.json`);
  await page.evaluate(fill, belongings);
  await page.close();
  // The first visit fills the browser's own caches.
  await timeStart(context, origin);
  return context;
}

async function timeStart(context: BrowserContext, origin: string): Promise<Start> {
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await page.goto(`${origin}/edition/feed.json`);
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  await page.evaluate((path) => import(path), ownProgram(program));
  const time = async (part: Part, known: number) => {
    const before = await worked();
    const found = await page.evaluate(
      async ({ ids, path, name }) => ((await import(path)) as typeof InPage).parts[name](ids),
      { ids: firstIds(rows), path: ownProgram(program), name: part },
    );
    if (found < known) throw new Error(`${part}: only ${found} of ${known} are known`);
    return (await worked()) - before;
  };
  await time("nothing", rows);
  const start = {
    nothing: await time("nothing", rows),
    marks: await time("marks", rows),
    places: await time("places", rows),
    notebook: await time("notebook", 1),
  };
  await page.close();
  return start;
}

/** No two are neighbours: ranges would be little to read. */
function firstIds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 1 + index * 7 + (index % 3));
}

/** Runs in the page; past its program, as years of reading would. */
async function fill({ read, saved }: Belongings): Promise<void> {
  const opening = indexedDB.open("polosa", 2);
  opening.addEventListener("upgradeneeded", () => {
    for (const name of ["saved", "read", "places"]) opening.result.createObjectStore(name);
  });
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const writing = opening.result.transaction(["places", "saved"], "readwrite");
  const now = Date.now();
  const about = { slug: "novost", headline: "Новость о том, что случилось в городе за день" };
  // As firstIds does, which is not there.
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
