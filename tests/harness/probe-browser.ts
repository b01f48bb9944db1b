import { execFile } from "node:child_process";
import { browserArguments } from "./browser-arguments.ts";
import type { FoundBrowser } from "./find-browser.ts";

const sign = "polosa-browser-starts";
const patience = 30_000;

/**
 * Has the browser draw a page. A file that is there may still be a stub that asks for a snap, or lack
 * a library of its own, and a test that fails because of it would not say so.
 * @returns why it does not start, or nothing when it does
 */
export function probeBrowser(browser: Omit<FoundBrowser, "from">): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const page = `data:text/html,<title>${sign}</title>`;
  execFile(
    browser.executablePath,
    [...browserArguments, "--no-sandbox", "--headless", "--dump-dom", page],
    { env: { ...process.env, ...browser.env }, timeout: patience },
    (error, stdout, stderr) => {
      if (stdout.includes(sign)) resolve(undefined);
      else resolve(firstLine(stderr) ?? error?.message ?? "it showed an empty page");
    },
  );
  return promise;
}

function firstLine(text: string): string | undefined {
  return text.split("\n").find((line) => line.trim() !== "");
}
