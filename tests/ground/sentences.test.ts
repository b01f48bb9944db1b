import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findSentences } from "./find-sentences.ts";

const reader = fileURLToPath(new URL("../../src/reader/", import.meta.url));

test("every sentence of the interface is in the list of words", () => {
  const files = readdirSync(reader, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith("words/"),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    findSentences(file, readFileSync(join(reader, file), "utf8")).map(
      ({ line, text }) => `${file}:${line}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  "<p>Сохранено</p>",
  "<p>Saved</p>",
  "<p>{words.saved} today</p>",
  '<p>{done && "done"}</p>',
  '<p>{done ? "done" : words.save}</p>',
  '<button aria-label="Close" />',
  "<button aria-label={`Close ${name}`} />",
  '<input placeholder={empty ? "Search" : words.search} />',
  '<img alt="A picture" />',
  'announce("Saved")',
  'announce(done ? "saved" : words.failed)',
  'setProblem("Offline")',
  'const label = "Жаңалықтар"',
  "const label = `Новость ${id}`",
  'const sentence = "Check the connection and try again."',
])("finds what is said beside the list: %s", (code) => {
  expect(findSentences("bad.tsx", `export const bad = () => { ${code} };`)).toHaveLength(1);
});

test.each([
  "<p>{words.saved} · {count}</p>",
  '<p className="grid gap-4 border-y" lang="ru">{kind === "quote" && words.quote}</p>',
  "<button aria-label={`${words.share}: ${text}`} />",
  '<button aria-label={kind === "quote" ? words.quote : words.story} />',
  'throw new Error("the build has no entry")',
  'throw new TypeError("Expected an id of this edition")',
  'import("#reader/words/ru.ts")',
  "/[а-яё]/i.test(text)",
  'const kind: "Two words" | undefined = undefined',
  "/* Комментарий */",
])("passes over what is not: %s", (code) => {
  expect(findSentences("good.tsx", `export const good = () => { ${code} };`)).toEqual([]);
});
