import { toExported, type Exported, type ExportWords } from "#reader/features/saved/exported.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";

/** The notebook as Markdown (CommonMark). */
export function toMarkdown(items: readonly SavedItem[], words: ExportWords): string {
  const entries = items.map((item) => entryLines(toExported(item, words)).join("\n\n"));
  return `${[`# ${escapeMarkdown(words.title)}`, ...entries].join("\n\n---\n\n")}\n`;
}

function entryLines({ address, attribution, headline, quote, saved, standfirst, text }: Exported): string[] {
  const link = `[${escapeMarkdown(headline)}](<${address}>)`;
  const when = escapeMarkdown(saved);
  if (quote === undefined) {
    const words = standfirst === undefined ? text : [standfirst, ...text];
    return [`## ${link}`, ...words.map(escapeMarkdown), when];
  }
  const said = attribution === undefined ? [] : [">", `> — ${escapeMarkdown(attribution)}`];
  return [[`> ${escapeMarkdown(quote)}`, ...said].join("\n"), link, when];
}

/** Words that mean nothing but themselves: every sign that Markdown or HTML reads is taken literally. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&!$^=@]/g, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/^([+-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
