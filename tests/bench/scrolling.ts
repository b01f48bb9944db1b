import { chromium, type Browser, type Page } from "playwright";
import { browserLaunchOptions } from "../harness/find-browser.ts";
import { builtDir } from "./folders.ts";
import type { Row, Say } from "./report.ts";
import { whileServing } from "./serving.ts";
import { spreadOf } from "./spread.ts";
import { syntheticArticle } from "./synthetic-edition.ts";

const headlines = 1_000;

interface Layout {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

const layouts: readonly Layout[] = [
  { name: "desktop, the list's own scroll", viewport: { width: 1440, height: 900 } },
  { name: "phone's width, the page's scroll", viewport: { width: 390, height: 844 } },
];

/** How long the main thread works on a frame while a feed of made-up headlines is scrolled; this machine's speed. */
export async function measureScrolling(rounds: number, say: Say): Promise<void> {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    await whileServing(builtDir, async (origin) => {
      for (const layout of layouts) say(await rowsOf(browser, origin, layout, rounds));
    });
  } finally {
    await browser.close();
  }
}

async function rowsOf(
  browser: Browser,
  origin: string,
  { name, viewport }: Layout,
  rounds: number,
): Promise<Row[]> {
  const work: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport, locale: "ru-RU" });
    const page = await context.newPage();
    await openLongFeed(page, origin);
    work.push(await workOfFrame(page));
    await context.close();
  }
  return [row(`${headlines.toLocaleString("en")} headlines, ${name}`, work)];
}

/** Processor time of the main thread for a frame: what else the machine does counts for little. */
async function workOfFrame(page: Page): Promise<number> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await worked();
  const frames = await page.evaluate(scrollThrough);
  return ((await worked()) - before) / frames;
}

function row(figure: string, values: readonly number[]): Row {
  return { figure, measured: spreadOf(values), unit: " ms", digits: 1, goal: { atMost: 16 } };
}

/** The list takes them as arrivals; every third was read, and the reader stopped in the middle. */
async function openLongFeed(page: Page, origin: string): Promise<void> {
  const items = Array.from({ length: headlines }, (_, index) => {
    const { headline, id, slug } = syntheticArticle(headlines - index);
    return { id: String(id), url: `${origin}/news/${slug}-${id}/`, title: headline, content_text: headline };
  });
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "Полоса", items };
  await page.route("**/edition/feed.json", (route) => route.fulfill({ json: feed }));
  await page.addInitScript((count) => {
    const read = Array.from({ length: count / 3 }, (_, index) => (index * 3 + 1).toString(36));
    localStorage.setItem("polosa:read-marks", read.join("."));
    localStorage.setItem("polosa:feed-look", `24 24`);
  }, headlines);
  await page.goto(`${origin}/`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await page.locator(".feed-pill").click();
  await page.waitForFunction((count) => document.querySelectorAll("#feed li").length >= count, headlines);
}

/** Runs in the page, half a screen a frame to the end of the list. Answers how many frames it took. */
function scrollThrough(): Promise<number> {
  const feed = document.querySelector("#feed");
  const own = feed !== null && feed.scrollHeight > feed.clientHeight + 1;
  const scroller = own ? feed : document.documentElement;
  scroller.scrollTop = 0;
  let frames = 0;
  return new Promise((resolve) => {
    const frame = () => {
      const before = scroller.scrollTop;
      scroller.scrollTop += 400;
      frames += 1;
      if (scroller.scrollTop === before) resolve(frames);
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
