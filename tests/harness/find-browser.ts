import type { LaunchOptions } from "playwright";
import { findBundledBrowser } from "./bundled-browser.ts";
import { installWithApt, installWithPlaywright } from "./install-browser.ts";
import { launchOptionsFor, type Browser } from "./launch-options.ts";
import { probeBrowser } from "./probe-browser.ts";
import { findSystemBrowsers } from "./system-browser.ts";

/** A Chromium that is known to start on this machine. */
export interface FoundBrowser extends Browser {
  /** Which of the ways below led to it, for the log. */
  readonly from: string;
}

/** One way to a browser: those that may be there, best first, without a promise that they start. */
export interface BrowserSource {
  readonly name: string;
  readonly find: () => Promise<readonly Browser[]>;
}

/**
 * From what is there already to what has to be fetched. The bundled one stands before any download,
 * because it came with `npm ci` and so works without a network and without root.
 */
const sources: readonly BrowserSource[] = [
  { name: "system", find: findSystemBrowsers },
  { name: "bundled", find: findBundledBrowser },
  { name: "playwright", find: installWithPlaywright },
  { name: "apt", find: installWithApt },
];

/** Set by the first process of a run for all those it starts, so that they need not look again. */
const foundVariable = "POLOSA_BROWSER_FOUND";

/**
 * Finds a Chromium that starts. `CHROMIUM_PATH` names one; `POLOSA_BROWSER` (system, bundled,
 * playwright or apt) allows only that way to it.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const known = process.env[foundVariable];
  if (known !== undefined) return JSON.parse(known) as FoundBrowser;
  const found = await firstThatStarts(sourcesFor(sources, process.env["POLOSA_BROWSER"]), probeBrowser);
  process.env[foundVariable] = JSON.stringify(found);
  return found;
}

/** How Playwright starts the browser that was found. */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  return launchOptionsFor(await findBrowser());
}

/** The sources to try: all, or the one that was asked for by name. */
export function sourcesFor(
  all: readonly BrowserSource[],
  only: string | undefined,
): readonly BrowserSource[] {
  if (only === undefined || only === "") return all;
  const chosen = all.filter((source) => source.name === only);
  if (chosen.length > 0) return chosen;
  throw new Error(`POLOSA_BROWSER is "${only}"; it can be ${all.map((source) => source.name).join(", ")}.`);
}

/**
 * Asks one source after the other, and believes a browser only when it has started.
 * @param probe says why a browser does not start, or nothing when it does
 */
export async function firstThatStarts(
  from: readonly BrowserSource[],
  probe: (browser: Browser) => Promise<string | undefined>,
): Promise<FoundBrowser> {
  const reasons: string[] = [];
  for (const source of from) {
    try {
      const candidates = await source.find();
      if (candidates.length === 0) reasons.push(`${source.name}: none`);
      for (const candidate of candidates) {
        const trouble = await probe(candidate);
        if (trouble === undefined) return { from: source.name, ...candidate };
        reasons.push(`${source.name}: ${candidate.executablePath} does not start: ${trouble}`);
      }
    } catch (error) {
      reasons.push(`${source.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      "No Chromium that starts was found. The browser tests need one.",
      "Install Chromium or Chrome (Debian, Ubuntu: `apt-get install chromium`), or name one in CHROMIUM_PATH.",
      "Tried:",
      ...reasons.map((reason) => `  ${reason}`),
    ].join("\n"),
  );
}
