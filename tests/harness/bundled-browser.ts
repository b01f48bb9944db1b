import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";
import type { Browser } from "./launch-options.ts";

const require = createRequire(import.meta.url);
const archives = join(dirname(require.resolve("@sparticuz/chromium")), "..", "bin");
const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

/**
 * The browser inside the npm package @sparticuz/chromium, with the libraries and the font that came
 * along. It is there for machines that have neither a browser nor the right to install one.
 */
export async function findBundledBrowser(): Promise<Browser[]> {
  // The package carries a browser for this one platform.
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const { mtimeMs } = await stat(join(archives, "chromium.br"));
  const home = join(cache, `bundled-browser-${Math.floor(mtimeMs)}`);
  if (!(await exists(home))) await unpackTo(home);
  return [{ executablePath: join(home, "chromium"), env: bundledEnvironment(home, process.env) }];
}

/** What the bundled browser needs to find its own libraries and fonts. */
export function bundledEnvironment(
  home: string,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const libraries = [join(home, "al2023", "lib"), env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: home, FONTCONFIG_FILE: join(home, "fonts.conf") };
}

/** The package's own fonts.conf knows only the folders of a cloud function. */
export function fontsConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** Unpacks beside the place and moves there in one step: two runs may begin at the same moment. */
async function unpackTo(home: string): Promise<void> {
  const scratch = `${home}-${process.pid}`;
  await mkdir(scratch, { recursive: true });
  try {
    const names = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];
    await inTemporaryFolder(scratch, () => Promise.all(names.map((name) => inflate(join(archives, name)))));
    await writeFile(join(scratch, "fonts.conf"), fontsConfiguration(home));
    await rename(scratch, home);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    if (!(await exists(home))) throw error;
  }
}

/** The package unpacks to the system's temporary folder, which others share: we want our own. */
function inTemporaryFolder<T>(folder: string, start: () => Promise<T>): Promise<T> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
