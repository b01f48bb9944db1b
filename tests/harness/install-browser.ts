import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import { isRoot, type Browser } from "./launch-options.ts";

const require = createRequire(import.meta.url);
const playwright = join(dirname(require.resolve("playwright/package.json")), "cli.js");

/** Has Playwright fetch its own Chromium, and the libraries it needs where we may install them. */
export async function installWithPlaywright(): Promise<Browser[]> {
  const mayInstallLibraries = isRoot() && process.platform === "linux";
  const libraries = mayInstallLibraries ? ["--with-deps"] : [];
  run(process.execPath, [playwright, "install", ...libraries, "chromium"]);
  return [{ executablePath: chromium.executablePath(), env: {} }];
}

/** Debian's Chromium, on machines where we are root. */
export async function installWithApt(): Promise<Browser[]> {
  if (process.platform !== "linux" || !isRoot()) return [];
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  return [{ executablePath: "/usr/bin/chromium", env: {} }];
}

/** Runs an installer before the eyes of whoever waits for it; nobody is there to answer its questions. */
function run(command: string, words: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { error, status } = spawnSync(command, words, { stdio: ["ignore", "inherit", "inherit"], env });
  const shown = [command, ...words].join(" ");
  if (error !== undefined) throw new Error(`${shown}: ${error.message}`, { cause: error });
  if (status !== 0) throw new Error(`${shown} ended with ${status ?? "a signal"}`);
}
