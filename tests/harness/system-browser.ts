import { access, constants } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import type { Browser } from "./launch-options.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The browsers that are on this machine already, best first. */
export async function findSystemBrowsers(): Promise<Browser[]> {
  const named = process.env["CHROMIUM_PATH"] ?? "";
  const usual = [...usualBrowserPaths(process.platform, process.env), chromium.executablePath()];
  const paths = named === "" ? usual : [named, ...usual];
  const present = await Promise.all(paths.map(isExecutable));
  return paths.filter((_, index) => present[index]).map((executablePath) => ({ executablePath, env: {} }));
}

/** Where Chromium and Chrome are installed to, by platform. */
export function usualBrowserPaths(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === "darwin") {
    return ["/Applications", join(env["HOME"] ?? "/", "Applications")].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]);
  }
  if (platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
      const folder = env[variable];
      if (folder === undefined) return [];
      return ["Chromium", "Google\\Chrome"].map((name) => `${folder}\\${name}\\Application\\chrome.exe`);
    });
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = new Set([
    "/usr/bin",
    "/usr/local/bin",
    "/opt/google/chrome",
    "/snap/bin",
    ...(env["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/")),
  ]);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
