import { expect, test } from "vitest";
import { cruise } from "./cruise.ts";

const manifest = JSON.stringify({
  type: "module",
  imports: { "#edition/*": "./src/edition/*", "#reader/*": "./src/reader/*" },
  dependencies: { react: "1", valibot: "1" },
});

/** A house in small: something in every room, all of it allowed. */
const house: Readonly<Record<string, string>> = {
  "package.json": manifest,
  "node_modules/react/package.json": JSON.stringify({ name: "react", main: "index.js" }),
  "node_modules/react/index.js": "",
  "node_modules/valibot/package.json": JSON.stringify({ name: "valibot", main: "index.js" }),
  "node_modules/valibot/index.js": "",
  "src/edition/article.ts": `import * as v from "valibot"; import "#edition/paths.ts"; export const article = v;`,
  "src/edition/paths.ts": "export const paths = 1;",
  "src/desk/cli.ts": `import "node:fs"; import "./store.ts"; import "#edition/article.ts";`,
  "src/desk/store.ts": "export const store = 1;",
  "src/desk/importers/index.ts": "export const importers = 1;",
  "src/press/plugin.ts": `import "node:path"; import "#edition/paths.ts"; import type { Print } from "#reader/print-contract.ts"; export const plugin: Print = 1;`,
  "src/worker/worker.ts": `import "#edition/paths.ts";`,
  "src/reader/print-contract.ts": "export type Print = number;",
  "src/reader/print.tsx": `import { routes } from "./routes.tsx"; export const print = <p>{routes}</p>;`,
  "src/reader/routes.tsx": `import "./shell/shell.tsx"; import "./features/feed/feed.tsx"; export const routes = () => import("./features/search/search.tsx");`,
  "src/reader/story-slots.tsx": `import "./features/feed/feed.tsx"; import "./lib/story-slots.ts";`,
  "src/reader/late-pages.ts": `export const late = () => import("./features/search/search.tsx");`,
  "src/reader/fill-cache.ts": `import "./features/feed/queries.ts";`,
  "src/reader/elsewhere.tsx": `import "./lib/load.ts";`,
  "src/reader/rehearse-story.tsx": `import "./features/feed/feed.tsx";`,
  "src/reader/shell/shell.tsx": `import "../ui/button.tsx"; import "../features/feed/feed.tsx";`,
  "src/reader/features/feed/feed.tsx": `import "react"; import "./rows/row.tsx"; import "../../ui/button.tsx"; import "../../lib/load.ts"; import "../../words/ru.ts"; import "#edition/article.ts"; export const feed = <ul />;`,
  "src/reader/features/feed/rows/row.tsx": `import "../queries.ts"; export const row = <li />;`,
  "src/reader/features/feed/queries.ts": "export const queries = 1;",
  "src/reader/features/search/search.tsx": "export const search = <input />;",
  "src/reader/ui/button.tsx": `import "../words/ru.ts"; import "../lib/story-slots.ts"; export const button = <button />;`,
  "src/reader/lib/story-slots.ts": "export const slots = 1;",
  "src/reader/lib/load.ts": `import "#edition/paths.ts"; export type Load = number;`,
  "src/reader/words/ru.ts": "export const ru = 1;",
  "tests/desk/cli.test.ts": `import "node:fs"; import "../../src/desk/cli.ts"; import "#reader/routes.tsx";`,
};

/** Which rule forbids a file what. The file stands where it does because that decides. */
const forbidden: readonly [rule: string, file: string, text: string][] = [
  ["edition-knows-nothing", "src/edition/bad.ts", `import "react";`],
  ["edition-knows-nothing", "src/edition/bad.ts", `import "node:fs";`],
  ["edition-knows-nothing", "src/edition/bad.ts", `import type { Load } from "#reader/lib/load.ts";`],
  ["room-knows-only-edition", "src/desk/bad.ts", `import "#reader/lib/load.ts";`],
  ["room-knows-only-edition", "src/desk/bad.ts", `import "../press/plugin.ts";`],
  ["room-knows-only-edition", "src/desk/bad.ts", `export * from "../worker/worker.ts";`],
  ["room-knows-only-edition", "src/press/bad.ts", `import "../desk/store.ts";`],
  ["room-knows-only-edition", "src/press/bad.ts", `import "#reader/print.tsx";`],
  ["room-knows-only-edition", "src/press/bad.ts", `import type { print } from "#reader/print.tsx";`],
  ["room-knows-only-edition", "src/press/bad.ts", `const print = await import("#reader/print.tsx");`],
  ["room-knows-only-edition", "src/worker/bad.ts", `import "#reader/lib/load.ts";`],
  ["room-knows-only-edition", "src/reader/bad.ts", `import "../desk/store.ts";`],
  ["room-knows-only-edition", "src/reader/bad.ts", `import type { plugin } from "../press/plugin.ts";`],
  ["room-knows-only-edition", "src/reader/bad.ts", `import "../worker/worker.ts";`],
  [
    "print-contract-is-for-press",
    "src/desk/bad.ts",
    `import type { Print } from "#reader/print-contract.ts";`,
  ],
  ["print-contract-as-type", "src/press/bad.ts", `import { print } from "#reader/print-contract.ts";`],
  ["other-room-by-alias", "src/desk/bad.ts", `import "../edition/paths.ts";`],
  ["other-room-by-alias", "src/reader/ui/bad.tsx", `import "../../edition/paths.ts";`],
  ["feature-knows-no-feature", "src/reader/features/feed/bad.tsx", `import "../search/search.tsx";`],
  [
    "feature-knows-no-feature",
    "src/reader/features/feed/rows/bad.tsx",
    `import "#reader/features/search/search.tsx";`,
  ],
  ["part-knows-no-feature", "src/reader/ui/bad.tsx", `import "../features/feed/feed.tsx";`],
  ["part-knows-no-feature", "src/reader/lib/bad.ts", `import "../features/feed/queries.ts";`],
  ["part-knows-no-feature", "src/reader/words/bad.ts", `import "../features/feed/queries.ts";`],
  ["only-composers-compose", "src/reader/features/feed/bad.tsx", `import "../../shell/shell.tsx";`],
  ["only-composers-compose", "src/reader/ui/bad.tsx", `import "../routes.tsx";`],
  ["only-composers-compose", "src/reader/features/feed/bad.tsx", `import "#reader/story-slots.tsx";`],
  ["only-composers-compose", "src/reader/features/feed/bad.ts", `import type {} from "../../late-pages.ts";`],
  ["only-composers-compose", "src/reader/lib/bad.ts", `import "../fill-cache.ts";`],
  ["only-composers-compose", "src/reader/lib/bad.ts", `await import("../elsewhere.tsx");`],
  ["only-composers-compose", "src/reader/words/bad.ts", `await import("../rehearse-story.tsx");`],
  ["source-knows-no-test", "src/desk/bad.ts", `import "../../tests/desk/cli.test.ts";`],
  ["node-only-in-node-rooms", "src/reader/lib/bad.ts", `import { readFile } from "node:fs/promises";`],
  ["node-only-in-node-rooms", "src/reader/lib/bad.ts", `import "path";`],
  ["node-only-in-node-rooms", "src/worker/bad.ts", `import "node:buffer";`],
  ["no-barrel", "src/desk/bad.ts", `import "./importers/index.ts";`],
  ["import-exists", "src/desk/bad.ts", `import "./nowhere.ts";`],
];

test("lets the house be what it is", async () => {
  expect(await cruise(house)).toEqual([]);
});

test("forbids what each rule is for, and says which file did it", async () => {
  // One look at a house in which every offence has a file of its own.
  const offences = forbidden.map(([rule, file, text], index) => {
    const from = file.replace("bad", `bad-${index}`);
    return { rule, from, text, label: `${rule}: ${from}: ${text}` };
  });
  const files = Object.fromEntries(offences.map(({ from, text }) => [from, `${text}\nexport {};\n`]));
  const found = await cruise({ ...house, ...files });
  const missed = offences.filter(
    ({ rule, from }) => !found.some((violation) => violation.rule === rule && violation.from === from),
  );
  expect(missed.map(({ label }) => label)).toEqual([]);
});

test("forbids a circle of modules, but not of types", async () => {
  const circle = {
    "src/desk/one.ts": `import { two } from "./two.ts"; export const one = two;`,
    "src/desk/two.ts": `import { one } from "./one.ts"; export const two = one;`,
    "src/desk/three.ts": `import type { Four } from "./four.ts"; export type Three = Four;`,
    "src/desk/four.ts": `import type { Three } from "./three.ts"; export type Four = Three;`,
  };
  const found = await cruise({ ...house, ...circle });
  expect(found).toEqual([{ rule: "no-circle", from: "src/desk/one.ts", to: "src/desk/two.ts" }]);
});
