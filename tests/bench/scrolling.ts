import { chromium, type Browser, type Page } from "playwright";
import { browserLaunchOptions } from "../harness/find-browser.ts";
import { builtDir } from "./folders.ts";
import { inQuiet } from "./quiet.ts";
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
  const frames: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport, locale: "ru-RU" });
    const page = await context.newPage();
    await openLongFeed(page, origin);
    frames.push(await inQuiet(() => page.evaluate(scrollThrough)));
    await context.close();
  }
  const sorted = frames.map((one) => one.toSorted((a, b) => a - b));
  const share = (part: number) => sorted.map((one) => one[Math.floor((one.length - 1) * part)] ?? Number.NaN);
  return [
    row(`${headlines} headlines, ${name}: 99 of 100 frames`, share(0.99)),
    row("  the slowest frame", share(1)),
  ];
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

/** Runs in the page: milliseconds from the begin of each frame to the first task after it was laid out and painted. */
function scrollThrough(): Promise<number[]> {
  const feed = document.querySelector("#feed");
  const scroller =
    feed !== null && feed.scrollHeight > feed.clientHeight + 1 ? feed : document.documentElement;
  scroller.scrollTop = 0;
  const times: number[] = [];
  return new Promise((resolve) => {
    const frame = () => {
      const started = performance.now();
      const before = scroller.scrollTop;
      scroller.scrollTop += 400;
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        times.push(performance.now() - started);
        if (scroller.scrollTop === before) resolve(times);
        else requestAnimationFrame(frame);
      });
      port1.start();
      port2.postMessage(undefined);
    };
    requestAnimationFrame(frame);
  });
}
