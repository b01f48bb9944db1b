import type { StoryHead } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { plainSpaces } from "#edition/typography.ts";
import { speakerText } from "#reader/lib/speaker-text.ts";
import type { ShareWords } from "#reader/words/share.ts";

/** The words of a quotation and who said them, on two lines and with ordinary spaces, for pasting anywhere. */
export function quoteWithSpeaker(quote: PullQuote, words: ShareWords): string {
  const who = speakerText(quote, words.inferred);
  return plainSpaces(`«${quote.text}»${who === undefined ? "" : `\n— ${who}`}`);
}

/** The same with where it stands: headline, source and address. */
export function quoteAsText(article: StoryHead, quote: PullQuote, url: string, words: ShareWords): string {
  const where = [plainSpaces(article.headline), article.source?.name].filter(Boolean).join(". ");
  return `${quoteWithSpeaker(quote, words)}\n\n${where}\n${url}`;
}
