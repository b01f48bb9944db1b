import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { desk } from "./desk.ts";
import { filesIn, fixture, inFolder } from "./in-folder.ts";

const seed = fixture("plain-text/seed/source.txt");

describe("npm run desk", { timeout: 30_000 }, () => {
  it("imports, and reports what it wrote and what an editor should look at", async () => {
    await inFolder(async (edition) => {
      const first = await desk(["import", seed, "--edition", edition]);
      expect(first).toMatchObject({ code: 0, err: "" });
      expect(first.out).toContain("story 25, new: Борьба с терроризмом");
      expect(first.out).toContain("6 pull-quotes: 4 with attribution, 2 without");
      expect(first.out).toContain("24 headlines in the feed; 24 new to the edition");
      expect(first.out).toContain("26 written, 0 unchanged");
      expect(first.out).toContain(join(edition, "articles/25.json"));
      expect(first.out).toContain(`${seed}: line 3: "cоветов" mixes alphabets (Latin "c")`);
      const again = await desk(["import", seed], { EDITION: edition });
      expect(again.out).toContain("story 25, unchanged");
      expect(again.out).toContain("0 written, 26 unchanged");
    });
  });

  it("names file, line and what was expected of a source it cannot read, and writes nothing", async () => {
    await inFolder(async (edition) => {
      const file = fixture("plain-text-broken/windows-1251.txt");
      const ended = await desk(["import", file, "--edition", edition]);
      expect(ended).toMatchObject({ code: 1, out: "" });
      expect(ended.err).toBe(`${file}: line 3: expected text in UTF-8\nNothing was written.\n`);
      expect(await filesIn(edition)).toEqual(new Map());
    });
  });

  it.each([
    [["publish"], 'unknown command "publish"'],
    [[], "expected a command"],
    [["import"], "expected a file to import"],
    [["import", "a.txt", "b.txt"], "expected one file to import, found also b.txt"],
    [["import", "a.txt", "--colour"], "Unknown option '--colour'"],
  ])("explains wrong usage: %j", async (args, message) => {
    const ended = await desk(args);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(message);
    expect(ended.err).toContain("--help");
  });

  it("shows its help", async () => {
    const ended = await desk(["--help"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("import <file>");
  });
});
