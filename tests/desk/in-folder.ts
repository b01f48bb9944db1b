import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of tests/fixtures. */
export function fixture(path: string): string {
  return join(root, "tests/fixtures", path);
}

/** Runs a test in a folder of its own that is gone afterwards. */
export async function inFolder<T>(test: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "desk-"));
  try {
    return await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes a source into a folder and gives its path. */
export async function sourceIn(folder: string, text: string, name = "source.txt"): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** Every file under a folder by its path, with its text. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const paths = await pathsIn(folder);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

/** What changes about a file when it is written again, even with the same bytes. */
export async function writesIn(folder: string): Promise<Map<string, string>> {
  const paths = await pathsIn(folder);
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const { ino, ctimeNs } = await stat(join(folder, path), { bigint: true });
        return [path, `${ino} ${ctimeNs}`] as const;
      }),
    ),
  );
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
