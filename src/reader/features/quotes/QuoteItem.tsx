import { memo, use } from "react";
import { quotePath } from "#edition/paths.ts";
import type { QuoteEntry } from "#edition/quotes-page.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { useForeignLanguage, usePageLanguage } from "#reader/lib/use-foreign-language.ts";
import { QuotedWords } from "#reader/ui/QuotedWords.tsx";
import { SpeakerCaption } from "#reader/ui/SpeakerCaption.tsx";
import { formatTime } from "#reader/words/format-time.ts";
import { useWords } from "#reader/words/use-words.ts";

/** A quotation in a list: what leads to it, its words, who said it, and the way to its place in the story. */
export const QuoteItem = memo(function QuoteItem({ entry }: { readonly entry: QuoteEntry }) {
  const words = useWords();
  const { QuoteTools } = use(StorySlotsContext);
  const { timeZone } = useImprint();
  const { context, headline, publishedAt, quote } = entry;
  const lang = useForeignLanguage(entry.language);
  const inside = usePageLanguage(entry.language);
  return (
    <li className="quotation" lang={lang}>
      <figure>
        {context !== undefined && <p className="quotation-context">{context}</p>}
        <QuotedWords text={quote.text} />
        <SpeakerCaption quote={quote} />
      </figure>
      {QuoteTools !== undefined && (
        <div className="quote-tools" lang={inside}>
          <QuoteTools article={entry} quote={quote} />
        </div>
      )}
      <p className="quotation-source">
        <a href={quotePath(entry, quote.id)}>{headline}</a>
        {publishedAt !== undefined && (
          <time dateTime={publishedAt} lang={inside}>
            {formatTime(words, publishedAt, timeZone)}
          </time>
        )}
      </p>
    </li>
  );
});
