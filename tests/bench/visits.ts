import { setTimeout as pause } from "node:timers/promises";
import type { BareBrowser } from "./bare-browser.ts";
import { approach, placeOf, reportStart, reportTaps, timeMove, whenLive, type Place } from "./in-page.ts";
import { withPhone, type Phone } from "./phone.ts";

/** How long a page is watched after `load` for work that it put off. */
const watched = 3_000;

export interface StartMeasures {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What long tasks take beyond 50 ms each, after the first paint. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly shift: number;
  readonly requests: number;
  readonly kilobytes: number;
}

/** A first visit. */
export function measureStart(browser: BareBrowser, address: string): Promise<StartMeasures> {
  return withPhone(browser, async (phone) => {
    const loaded = phone.next("Page.loadEventFired");
    await phone.send("Page.navigate", { url: address });
    await loaded;
    const { bytes, firstPaint, largestPaint, requests, shift, tasks } = await phone.run(reportStart, watched);
    const later = tasks.filter((task) => task.start + task.duration > firstPaint);
    return {
      firstPaint,
      largestPaint,
      blocking: later.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
      longestTask: Math.max(0, ...later.map((task) => task.duration)),
      shift,
      requests,
      kilobytes: bytes / 1000,
    };
  });
}

/** The first headline of the feed that is not the one that is open. */
export const firstHeadline = "#feed li a:not([aria-current])";

/** Where the feed's first headline comes to stand on a phone's screen. */
export function findHeadline(browser: BareBrowser, address: string): Promise<Place> {
  return withPhone(browser, async (phone) => {
    const loaded = phone.next("Page.loadEventFired");
    await phone.send("Page.navigate", { url: address });
    await loaded;
    await pause(watched);
    return phone.run(placeOf, firstHeadline);
  });
}

export interface TapMeasures {
  /** From the tap to the paint that answers it, in steps of 8 ms. */
  readonly answered: number;
  /** When it came, after navigation. */
  readonly at: number;
}

/** A tap on a headline of the feed a moment after the first paint, while the program still starts. */
export function measureFirstTap(
  browser: BareBrowser,
  address: string,
  place: Place,
  wait: number,
): Promise<TapMeasures> {
  return withPhone(browser, async (phone) => {
    const painted = phone.next("Page.lifecycleEvent", ({ name }) => name === "firstContentfulPaint");
    await phone.send("Page.navigate", { url: address });
    await painted;
    await pause(wait);
    await phone.tap(place);
    await pause(watched);
    const taps = await phone.run(reportTaps);
    if (!taps.some(({ link }) => link !== "")) throw new Error("The tap missed the headline.");
    return {
      answered: Math.max(...taps.map((tap) => tap.duration)),
      at: Math.min(...taps.map((tap) => tap.start)),
    };
  });
}

export interface MoveMeasures {
  /** From the tap to the frame with the new headline. */
  readonly forward: number;
  /** From the step back to the frame with the old one. */
  readonly back: number;
}

/** A move to what a link leads to, once it has been fetched ahead, and the way back. */
export function measureMoves(
  browser: BareBrowser,
  address: string,
  link: string,
  document: string,
): Promise<MoveMeasures> {
  return withPhone(browser, async (phone) => {
    const loaded = phone.next("Page.loadEventFired");
    await phone.send("Page.navigate", { url: address });
    await loaded;
    await phone.run(whenLive);
    const place = await phone.run(approach, link, document);
    const forward = await tapAndTime(phone, place);
    const back = await phone.run(timeMove, true);
    return { forward, back };
  });
}

/** By the page's own frames and by the browser's Event Timing, whichever says that it took longer. */
async function tapAndTime(phone: Phone, place: Place): Promise<number> {
  const [moved] = await Promise.all([phone.run(timeMove, false), phone.tap(place)]);
  await pause(1_000);
  const taps = await phone.run(reportTaps);
  return Math.max(moved, ...taps.map((tap) => tap.duration));
}
