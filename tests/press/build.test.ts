import { spawn } from "node:child_process";
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixtureEdition, inFolder, root } from "./in-folder.ts";

/** Builds an edition as `npm run build` does, and gives what an editor reads of it. */
async function build(edition: string, outDir: string): Promise<{ exitCode: number | null; said: string }> {
  const tool = join(root, "node_modules/vite/bin/vite.js");
  // The configuration would take itself for the tests' own.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, [tool, "build", "--outDir", outDir], {
    cwd: root,
    env: { ...env, EDITION: edition, NODE_ENV: "production", NO_COLOR: "1" },
  });
  const parts: string[] = [];
  const listen = (part: Buffer) => parts.push(String(part));
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once("close", resolve);
  return { exitCode: await promise, said: parts.join("") };
}

const slow = { timeout: 120_000 };

test("a build prints what is whole, and says of the rest which file and field to mend", slow, async () => {
  await inFolder(async (folder) => {
    const { exitCode, said } = await build(fixtureEdition("broken"), folder);
    expect(exitCode).toBe(0);
    const articles = "tests/fixtures/editions/broken/articles";
    expect(said).toContain(
      `${articles}/2.json: body.0.content.0.href: expected an http, https or mailto address`,
    );
    expect(said).toContain(`${articles}/1.json: expected JSON`);
    expect(said).toContain(`${articles}/5.json: id: expected 5`);
    expect(said).toContain(`${articles}/zametka.txt: expected a serial number`);
    await expect(access(join(folder, "news/tselaya-3/index.html"))).resolves.toBeUndefined();
    // Nothing of the workshop is published.
    await expect(access(join(folder, ".vite"))).rejects.toThrow("ENOENT");
    await expect(access(join(folder, "edition/edition.json"))).rejects.toThrow("ENOENT");
  });
});

test(
  "a build without an edition fails, says what it lacks and leaves the last output as it is",
  slow,
  async () => {
    await inFolder(async (folder) => {
      const out = join(folder, "out");
      await mkdir(out);
      await writeFile(join(out, "index.html"), "the last edition");
      const { exitCode, said } = await build(join(folder, "nowhere"), out);
      expect(exitCode).not.toBe(0);
      expect(said).toMatch(/nowhere\/edition\.json: expected a file that can be read/);
      expect(said).not.toMatch(/^\s+at /m);
      expect(await readFile(join(out, "index.html"), "utf8")).toBe("the last edition");
    });
  },
);
