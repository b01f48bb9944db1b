import type { LaunchOptions } from "playwright";

/** A browser that may be on this machine. */
export interface Browser {
  readonly executablePath: string;
  /** What its process needs on top of the environment: libraries and fonts of the bundled one. */
  readonly env: Readonly<Record<string, string>>;
}

/** Keeps a test browser from calling home: its traffic would be noise in every network assertion. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** How Playwright starts a browser, in component tests and in journeys alike. */
export function launchOptionsFor(browser: Browser): LaunchOptions {
  return {
    executablePath: browser.executablePath,
    args: [...quiet, ...(isRoot() ? ["--no-sandbox"] : [])],
    env: { ...process.env, ...browser.env },
  };
}

/** Root may install what is missing, and Chromium refuses root its sandbox. Windows has no such user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
