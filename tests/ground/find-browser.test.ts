import { expect, test } from "vitest";
import { firstThatStarts, sourcesFor, type BrowserSource } from "../harness/find-browser.ts";
import type { Browser } from "../harness/launch-options.ts";
import { usualBrowserPaths } from "../harness/system-browser.ts";

const source = (name: string, paths: readonly string[]): BrowserSource => ({
  name,
  find: async () => paths.map((executablePath) => ({ executablePath, env: {} })),
});

const broken: BrowserSource = {
  name: "broken",
  find: async () => {
    throw new Error("no network");
  },
};

/** Believes in what the test says starts. */
const startsOnly =
  (...good: readonly string[]) =>
  async ({ executablePath }: Browser) =>
    good.includes(executablePath) ? undefined : "libnss3.so: cannot open shared object file";

test("takes the first browser that starts, not the first that is there", async () => {
  const sources = [source("system", ["/stub", "/real"]), source("bundled", ["/bundled"])];
  expect(await firstThatStarts(sources, startsOnly("/real", "/bundled"))).toEqual({
    from: "system",
    executablePath: "/real",
    env: {},
  });
});

test("goes on past a source that fails", async () => {
  const found = await firstThatStarts(
    [broken, source("apt", ["/usr/bin/chromium"])],
    startsOnly("/usr/bin/chromium"),
  );
  expect(found.from).toBe("apt");
});

test("looks no further than it must", async () => {
  const never: BrowserSource = { name: "apt", find: () => expect.unreachable("a download nobody needed") };
  const found = await firstThatStarts([source("system", ["/real"]), never], startsOnly("/real"));
  expect(found.executablePath).toBe("/real");
});

test("says what was tried, and what to install, when nothing starts", async () => {
  const nothing = firstThatStarts(
    [source("system", []), source("bundled", ["/bundled"]), broken],
    startsOnly(),
  );
  await expect(nothing).rejects.toThrow("apt-get install chromium");
  await expect(nothing).rejects.toThrow("system: none");
  await expect(nothing).rejects.toThrow("bundled: /bundled does not start: libnss3.so");
  await expect(nothing).rejects.toThrow("broken: no network");
});

test("tries only the way that was asked for", () => {
  const all = [source("system", []), source("bundled", [])];
  expect(sourcesFor(all, undefined)).toEqual(all);
  expect(sourcesFor(all, "bundled").map(({ name }) => name)).toEqual(["bundled"]);
  expect(() => sourcesFor(all, "firefox")).toThrow("system, bundled");
});

test.each([
  [
    "linux",
    { PATH: "relative:/opt/bin" },
    ["/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/bin/chromium"],
  ],
  ["darwin", { HOME: "/Users/a" }, ["/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"]],
  ["win32", { LOCALAPPDATA: "C:\\a" }, ["C:\\a\\Google\\Chrome\\Application\\chrome.exe"]],
] as const)("knows where browsers are on %s", (platform, env, expected) => {
  const paths = usualBrowserPaths(platform, env);
  expect(paths).toEqual(expect.arrayContaining([...expected]));
  expect(paths.filter((path) => path.startsWith("relative"))).toEqual([]);
});
