import { memo, useRef } from "react";
import { articlePath, quotePath } from "#edition/paths.ts";
import type { ArticleSource } from "#reader/features/saved/article-source.ts";
import { EntryChanges } from "#reader/features/saved/EntryChanges.tsx";
import { itemKey } from "#reader/features/saved/item-key.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { useCameNear } from "#reader/features/saved/use-came-near.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { formatTime } from "#reader/words/format-time.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface SavedEntryProps {
  readonly item: SavedItem;
  readonly articleOf: ArticleSource;
  readonly onRemove: (keys: readonly string[]) => void;
}

/** One saved article or quotation; compared with today's text once it comes near. */
export const SavedEntry = memo(function SavedEntry({ articleOf, item, onRemove }: SavedEntryProps) {
  const page = useWords();
  const words = useWordsOf(savedWords);
  const { language, timeZone } = useImprint();
  const ref = useRef<HTMLLIElement>(null);
  const near = useCameNear(ref);
  const lang = item.language === language ? undefined : item.language;
  return (
    <li ref={ref} className="saved-entry">
      {item.kind === "quote" ? (
        <SavedQuote item={item} lang={lang} />
      ) : (
        <SavedArticle item={item} lang={lang} />
      )}
      <p className="saved-facts">
        <time dateTime={item.savedAt}>{words.savedOn(formatTime(page, item.savedAt, timeZone))}</time>
        <button type="button" onClick={() => onRemove([itemKey(item)])}>
          {words.remove}
          <span className="sr-only">
            : {item.kind === "quote" ? item.quote.text.slice(0, 60) : item.headline}
          </span>
        </button>
      </p>
      {near && <EntryChanges item={item} articleOf={articleOf} />}
    </li>
  );
});

interface PartProps<Kind extends SavedItem["kind"]> {
  readonly item: Extract<SavedItem, { kind: Kind }>;
  /** Only where it is not the page's. */
  readonly lang: string | undefined;
}

function SavedQuote({ item, lang }: PartProps<"quote">) {
  const { quote } = item;
  return (
    <figure lang={lang}>
      <blockquote>«{quote.text}»</blockquote>
      <figcaption>
        <Speaker quote={quote} />
        <a href={quotePath({ id: item.articleId, slug: item.slug }, quote.id)}>{item.headline}</a>
      </figcaption>
    </figure>
  );
}

/** The attribution as the source has it; who that was, when the line itself does not name anyone. */
function Speaker({ quote }: { readonly quote: PartProps<"quote">["item"]["quote"] }) {
  const words = useWordsOf(savedWords);
  const { attribution, speaker } = quote;
  if (attribution === undefined && speaker === undefined) return null;
  return (
    <span className="saved-speaker">
      {attribution ?? speaker?.name}
      {speaker?.known === "inferred" && (
        <>
          {" "}
          ({attribution === undefined ? "" : `${speaker.name} — `}
          {words.inferred}: {speaker.cue})
        </>
      )}
    </span>
  );
}

function SavedArticle({ item, lang }: PartProps<"article">) {
  return (
    <div lang={lang}>
      <h2>
        <a href={articlePath({ id: item.articleId, slug: item.slug })}>{item.headline}</a>
      </h2>
      {item.standfirst !== undefined && <p>{item.standfirst}</p>}
      {item.source !== undefined && <p className="saved-source">{item.source.name}</p>}
    </div>
  );
}
