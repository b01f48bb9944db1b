/**
 * Functions that run inside the measured page: each is sent there as its own source, so that none may
 * use anything from around it.
 */
/* oxlint-disable unicorn/consistent-function-scoping */

/** What the page has seen of itself. Times in milliseconds since navigation. */
export interface Observed {
  readonly tasks: { start: number; duration: number }[];
  readonly taps: Tap[];
  largestPaint: number;
  shift: number;
}

/** A tap as the Event Timing API tells it: up to the paint that follows. */
export interface Tap {
  readonly start: number;
  readonly duration: number;
  /** Address of the link under the finger, empty when there was none. */
  readonly link: string;
}

/** Starts watching, before anything of the page's own. */
export function observe(): void {
  const observed: Observed = { tasks: [], taps: [], largestPaint: 0, shift: 0 };
  Object.assign(globalThis, { observed });
  const watch = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    });
    observer.observe({ type, buffered: true, ...options });
    return observer;
  };
  watch("longtask", ({ duration, startTime }) => observed.tasks.push({ start: startTime, duration }));
  watch("largest-contentful-paint", ({ startTime }) => {
    observed.largestPaint = startTime;
  });
  watch("layout-shift", (entry) => {
    observed.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  const takeTap = (entry: PerformanceEntry) => {
    const { duration, interactionId, startTime, target } = entry as PerformanceEventTiming & {
      interactionId: number;
    };
    if (interactionId === 0) return;
    const link = target instanceof Element ? (target.closest("a")?.getAttribute("href") ?? "") : "";
    observed.taps.push({ start: startTime, duration, link });
    // A tap may lead to another page before anybody has asked this one.
    sessionStorage.setItem("bench:taps", JSON.stringify(observed.taps));
  };
  // What is answered within 16 ms is told of the first tap only.
  const observers = [watch("first-input", takeTap), watch("event", takeTap, { durationThreshold: 16 })];
  addEventListener("pagehide", () => {
    for (const observer of observers) observer.takeRecords().forEach(takeTap);
  });
}

/** What there is to say of the start of a page that has loaded. */
export interface Start {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly tasks: readonly { start: number; duration: number }[];
  readonly requests: number;
  readonly bytes: number;
}

/** Waits for the page to come to rest, then reports. */
export async function reportStart(rest: number): Promise<Start> {
  await new Promise((resolve) => {
    setTimeout(resolve, rest);
  });
  const { observed } = globalThis as unknown as { observed: Observed };
  const { largestPaint, shift, tasks } = observed;
  const loads = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
  const bytes = loads.reduce((sum, load) => sum + load.transferSize, 0);
  return { firstPaint, largestPaint, shift, tasks, requests: loads.length, bytes };
}

/** The taps of this page, or of the one it came from. */
export function reportTaps(): Tap[] {
  return JSON.parse(sessionStorage.getItem("bench:taps") ?? "[]") as Tap[];
}

/** Resolves when the program has taken the page over and the page has come to rest. */
export async function whenLive(): Promise<void> {
  const pause = (milliseconds: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  while (document.documentElement.dataset["live"] === undefined) await pause(50);
  await pause(1_500);
}

/** A place on the screen, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Brings a link into view and has the page prepare for it, as a finger that hesitates would. */
export async function approach(selector: string, document_: string): Promise<Place> {
  const link = document.querySelector(selector);
  if (link === null) throw new Error(`there is no ${selector}`);
  link.scrollIntoView({ block: "center", behavior: "instant" });
  link.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  for (let waited = 0; waited < 100; waited += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    const loaded = performance.getEntriesByType("resource").some(({ name }) => name.endsWith(document_));
    // Some time more, for what the page does with it.
    if (loaded && waited > 20) break;
  }
  const { height, left, top } = link.getBoundingClientRect();
  return { x: left + 40, y: top + height / 2 };
}

/**
 * Times one move inside the reader: from the event (the tap, or the `popstate` of the step back that
 * this makes itself) to the frame that shows another headline. The second animation frame begins when
 * the first is painted.
 */
export function timeMove(back: boolean): Promise<number> {
  const shown = () => document.querySelector("h1")?.textContent ?? "";
  const before = shown();
  return new Promise((resolve) => {
    const follow = (event: Event) => {
      const look = () => {
        if (shown() === before) requestAnimationFrame(look);
        else requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
      };
      requestAnimationFrame(look);
    };
    addEventListener(back ? "popstate" : "click", follow, { capture: true, once: true });
    if (back) history.back();
  });
}

/** Where a link stands on the screen when the page has come to rest. */
export function placeOf(selector: string): Place {
  const link = document.querySelector(selector);
  if (link === null) throw new Error(`there is no ${selector}`);
  const { height, left, top } = link.getBoundingClientRect();
  return { x: left + 40, y: top + height / 2 };
}
