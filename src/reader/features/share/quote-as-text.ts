import type { StoryHead } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { plainSpaces } from "#edition/typography.ts";
import type { ShareWords } from "#reader/words/share.ts";

/** The words of a quotation and who said them, on two lines and with ordinary spaces, for pasting anywhere. */
export function quoteWithSpeaker({ attribution, speaker, text }: PullQuote, words: ShareWords): string {
  const source = attribution === undefined ? undefined : plainSpaces(attribution);
  const name = speaker === undefined ? undefined : plainSpaces(speaker.name);
  const honest = speaker?.known === "inferred" ? `${name} (${words.inferred})` : name;
  // The source's own words say it already where they have the whole name.
  const repeats = name !== undefined && source?.includes(name) === true;
  const who = repeats ? [source] : [source, honest];
  const line = who.filter((part) => part !== undefined).join(" — ");
  return `«${plainSpaces(text)}»${line === "" ? "" : `\n— ${line}`}`;
}

/** The same with where it stands: headline, source and address. */
export function quoteAsText(article: StoryHead, quote: PullQuote, url: string, words: ShareWords): string {
  const where = [plainSpaces(article.headline), article.source?.name].filter(Boolean).join(". ");
  return `${quoteWithSpeaker(quote, words)}\n\n${where}\n${url}`;
}
