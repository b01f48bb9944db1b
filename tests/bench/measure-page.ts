import * as v from "valibot";
import type { BareBrowser } from "./bare-browser.ts";

/** What a reader on a middling phone waits for. Times in milliseconds since navigation. */
const measures = v.object({
  "first paint": v.number(),
  "largest paint": v.number(),
  "blocking time": v.number(),
  "longest task": v.number(),
  requests: v.number(),
  "kB over the wire": v.number(),
});

export type Measures = v.InferOutput<typeof measures>;

/** Slow 4G and a processor a quarter as fast as this one. */
const phone = { width: 390, height: 844, deviceScaleFactor: 3, mobile: true };
const slow4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const processorSlowdown = 4;

/** How long after `load` the page is watched for work that it put off. */
const watched = 3_000;

export async function measurePage(browser: BareBrowser, address: string): Promise<Measures> {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const session = v.parse(v.string(), sessionId);
  const send = (method: string, parameters?: Readonly<Record<string, unknown>>) =>
    browser.send(method, parameters, session);
  try {
    await send("Page.enable");
    await send("Network.enable");
    await send("Emulation.setDeviceMetricsOverride", phone);
    await send("Emulation.setCPUThrottlingRate", { rate: processorSlowdown });
    await send("Network.emulateNetworkConditions", slow4G);
    await send("Page.addScriptToEvaluateOnNewDocument", { source: `(${observe.toString()})()` });
    const loaded = browser.next("Page.loadEventFired");
    await send("Page.navigate", { url: address });
    await loaded;
    const expression = `(${report.toString()})(${watched})`;
    const answer = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    return v.parse(v.object({ result: v.object({ value: measures }) }), answer).result.value;
  } finally {
    await browser.send("Target.disposeBrowserContext", { browserContextId });
  }
}

interface Observed {
  tasks: number[];
  largestPaint: number;
}

/** Runs in the page, before anything of its own. */
function observe(): void {
  const observed: Observed = { tasks: [], largestPaint: 0 };
  Object.assign(globalThis, { observed });
  new PerformanceObserver((list) => {
    observed.tasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    observed.largestPaint = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

/** Runs in the page, after it has loaded. */
async function report(wait: number): Promise<Measures> {
  await new Promise((resolve) => {
    setTimeout(resolve, wait);
  });
  const { observed } = globalThis as unknown as { observed: Observed };
  const loads = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  const bytes = loads.reduce((sum, load) => sum + load.transferSize, 0);
  return {
    "first paint": performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    "largest paint": observed.largestPaint,
    "blocking time": observed.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    "longest task": Math.max(0, ...observed.tasks),
    requests: loads.length,
    "kB over the wire": bytes / 1000,
  };
}
