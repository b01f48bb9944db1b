import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The seed page as its own plain text has it: what the reader must show, whatever the desk made of it. */
const lines = readFileSync(
  fileURLToPath(new URL("../../fixtures/plain-text/seed/source.txt", import.meta.url)),
  "utf8",
)
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

export interface SeedQuote {
  /** Without the guillemets around it. */
  readonly text: string;
  readonly attribution: string | undefined;
}

const end = lines.indexOf("Читайте также:");
const story = lines.slice(1, end);

export const seedHeadline = lines[0] ?? "";

/** «Лента новостей», in its order. */
export const seedFeed = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));

/** Its two stories of two headlines: the older one folds below the newer. Serial numbers. */
export const seedThreads: readonly (readonly [newer: number, older: number])[] = [
  [11, 5],
  [10, 6],
];

/** The same in the order in which the list has them. */
export const seedList = seedFeed.flatMap((headline, at) => {
  const id = seedFeed.length - at;
  if (seedThreads.some(([, older]) => older === id)) return [];
  const folded = seedThreads.filter(([newer]) => newer === id);
  return [headline, ...folded.map(([, older]) => seedFeed[seedFeed.length - older] ?? "?")];
});

/** A line that is a quotation from its first to its last sign; a comma announces who said it. */
const quoted = /^«(.+)»([,.])$/;

export const seedQuotes: readonly SeedQuote[] = story.flatMap((line, index) => {
  const [, text, mark] = quoted.exec(line) ?? [];
  if (text === undefined) return [];
  return [{ text, attribution: mark === "," ? story[index + 1]?.replace(/\.$/, "") : undefined }];
});

export const seedParagraphs = story.filter(
  (line, index) => !quoted.test(line) && !(story[index - 1] ?? "").endsWith("»,"),
);

/** Addresses of the committed edition that the journeys go to. */
export const story25 = "/news/borba-s-terrorizmom-i-regionalnaya-stabilnost-tokaev-prizval-strany-shos-25/";
export const headline24 =
  "/news/ponyat-i-prostit-kazakhstanskim-oligarkham-razreshat-zakonno-vernut-dengi-24/";

const committed = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../../public/edition/articles/25.json", import.meta.url)), "utf8"),
) as { readonly body: readonly { readonly type: string; readonly id?: string }[] };

/** The names that the desk gave the quotations, in their order. */
export const seedQuoteIds = committed.body.flatMap(({ type, id }) =>
  type === "pullquote" && id !== undefined ? [id] : [],
);

/** The page binds words with non-breaking spaces; a comparison looks at the words. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** Said on the page of a headline whose text has not arrived: it is there. */
export const noTextYet = "Текст этой новости ещё не поступил";
