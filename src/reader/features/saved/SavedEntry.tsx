import { memo, useId, useRef, type ReactNode } from "react";
import { articlePath, quotePath } from "#edition/paths.ts";
import type { ArticleSource } from "#reader/features/saved/article-source.ts";
import { EntryChanges, useOpenChanges } from "#reader/features/saved/EntryChanges.tsx";
import { itemKey } from "#reader/features/saved/item-key.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { useCameNear } from "#reader/features/saved/use-came-near.ts";
import { useToday, type Today } from "#reader/features/saved/use-today.ts";
import { cutText } from "#reader/lib/cut-text.ts";
import { ownTimeZone } from "#reader/lib/own-time-zone.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { ButtonAbout } from "#reader/ui/ButtonAbout.tsx";
import { ReadProgress } from "#reader/ui/ReadProgress.tsx";
import { SpeakerLine } from "#reader/ui/SpeakerLine.tsx";
import { formatTime } from "#reader/words/format-time.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** Letters of a quotation in the name of its button. */
const mostOfQuote = 60;

interface SavedEntryProps {
  readonly item: SavedItem;
  readonly articleOf: ArticleSource;
  readonly onRemove: (keys: readonly string[]) => void;
}

/** One saved article or quotation; compared with today's text once it comes near. */
export const SavedEntry = memo(function SavedEntry({ articleOf, item, onRemove }: SavedEntryProps) {
  const page = useWords();
  const words = useWordsOf(savedWords);
  const ref = useRef<HTMLLIElement>(null);
  const today = useToday(item, articleOf, useCameNear(ref));
  const open = useOpenChanges();
  const changes = useId();
  const lang = useForeignLanguage(item.language);
  return (
    <li ref={ref} className="saved-entry" data-entry={itemKey(item)}>
      {item.kind === "quote" ? (
        <SavedQuote item={item} lang={lang} today={today} />
      ) : (
        <SavedArticle item={item} lang={lang} today={today} />
      )}
      <div className="saved-facts">
        <div>
          <time dateTime={item.savedAt}>{words.savedOn(formatTime(page, item.savedAt, ownTimeZone()))}</time>
          <p className="saved-since">
            {today?.gone !== undefined && words.gone[today.gone]}
            {today !== undefined && today.changes.length > 0 && (
              <button
                type="button"
                aria-expanded={open.Difference !== undefined}
                aria-controls={changes}
                onClick={() => void open.toggle()}
              >
                {words.since}
              </button>
            )}
          </p>
        </div>
        <button type="button" className="saved-remove" onClick={() => onRemove([itemKey(item)])}>
          <ButtonAbout
            does={words.remove}
            about={item.kind === "quote" ? cutText(item.quote.text, mostOfQuote) : item.headline}
            lang={lang}
          />
        </button>
      </div>
      {item.kind === "article" && <ReadProgress id={item.articleId} />}
      {today !== undefined && <EntryChanges id={changes} lang={lang} changes={today.changes} open={open} />}
    </li>
  );
});

interface PartProps<Kind extends SavedItem["kind"]> {
  readonly item: Extract<SavedItem, { kind: Kind }>;
  /** Only where it is not the page's. */
  readonly lang: string | undefined;
  readonly today: Today | undefined;
}

function SavedQuote({ item, lang, today }: PartProps<"quote">) {
  const { quote } = item;
  return (
    <figure lang={lang}>
      <blockquote>«{quote.text}»</blockquote>
      <figcaption>
        {(quote.attribution !== undefined || quote.speaker !== undefined) && (
          <div className="saved-speaker">
            <SpeakerLine speaker={quote.speaker} attribution={quote.attribution} />
          </div>
        )}
        <Headline href={quotePath({ id: item.articleId, slug: item.slug }, quote.id)} today={today}>
          {item.headline}
        </Headline>
      </figcaption>
    </figure>
  );
}

function SavedArticle({ item, lang, today }: PartProps<"article">) {
  const words = useWordsOf(savedWords);
  const ownLang = useWords().language;
  return (
    <div lang={lang}>
      <h2>
        <Headline href={articlePath({ id: item.articleId, slug: item.slug })} today={today}>
          {item.headline}
        </Headline>
      </h2>
      {item.standfirst !== undefined && <p>{item.standfirst}</p>}
      {item.source !== undefined && <p className="saved-source">{item.source.name}</p>}
      {item.text !== undefined && (
        <details className="saved-text">
          <summary lang={lang === undefined ? undefined : ownLang}>{words.text}</summary>
          {item.text.map((passage, at) => (
            <p key={at}>{passage}</p>
          ))}
        </details>
      )}
    </div>
  );
}

interface HeadlineProps {
  readonly href: string;
  readonly today: Today | undefined;
  readonly children: ReactNode;
}

/** Leads to where the entry is from, as long as that is there. */
function Headline({ children, href, today }: HeadlineProps) {
  if (today?.gone === "article") return <span>{children}</span>;
  return (
    <a href={href} data-headline="">
      {children}
    </a>
  );
}
