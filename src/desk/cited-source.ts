import type { Source } from "#edition/article.ts";

const reporting = "сообщает|сообщают|передаёт|передает|передают|пишет|пишут|хабарлайды|жазады";
const domain = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.\p{L}{2,}`;
const citation = String.raw`со ссылкой на [^,;:«»—]+?|[^,;:«»—]+? сілтеме жасап`;

// The clause must end where the match ends; anything else behind the name makes it another statement.
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${reporting}) (?<name>${domain})(?: (?<citing>${citation}))?(?=,|;|\.(?:\s+\p{Lu}|$)|$)`,
  "gu",
);

/**
 * Where a text says it was taken from: «сообщает Orda.kz со ссылкой на Акорду». Only a name that is an
 * address counts, and only when the paragraph names one: two are a story about sources.
 */
export function citedSource(paragraph: string): Source | undefined {
  const [found, ...others] = [...paragraph.matchAll(pattern)];
  const name = found?.groups?.["name"];
  if (name === undefined || others.length > 0) return undefined;
  const citing = found?.groups?.["citing"];
  return { name, ...(citing === undefined ? {} : { citing }) };
}
