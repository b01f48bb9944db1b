import { userInfo } from "node:os";
import type { LaunchOptions } from "playwright";
import { browserArguments } from "./browser-arguments.ts";
import { findBrowser } from "./find-browser.ts";

/** How Playwright starts the browser that was found, in component tests and in journeys alike. */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findBrowser();
  // Chromium refuses to run as root with its sandbox.
  const asRoot = process.platform !== "win32" && userInfo().uid === 0;
  return {
    executablePath,
    args: [...browserArguments, ...(asRoot ? ["--no-sandbox"] : [])],
    env: { ...definedEnvironment(), ...env },
  };
}

function definedEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}
