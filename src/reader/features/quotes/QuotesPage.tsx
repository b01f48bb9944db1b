import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { quotesPath, type QuoteFilter } from "#edition/paths.ts";
import type { QuotesPage as List } from "#edition/quotes-page.ts";
import { plainSpaces } from "#edition/typography.ts";
import { quotesQuery } from "#reader/features/quotes/queries.ts";
import { QuoteFilters } from "#reader/features/quotes/QuoteFilters.tsx";
import { QuoteItem } from "#reader/features/quotes/QuoteItem.tsx";
import { QuotesPaging } from "#reader/features/quotes/QuotesPaging.tsx";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { FailureNotice } from "#reader/ui/FailureNotice.tsx";
import { notice } from "#reader/ui/notice.ts";
import { PageHead } from "#reader/ui/PageHead.tsx";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageWaiting } from "#reader/ui/PageWaiting.tsx";
import { counted } from "#reader/words/counted.ts";
import { quotesWords } from "#reader/words/quotes.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

export interface QuotesPageProps {
  readonly filter: QuoteFilter;
  readonly page: number;
  /** What is shown when there is no such list. */
  readonly missing: ReactNode;
}

/** A page of the edition's quotations, of one person's, or of those in one section. */
export function QuotesPage({ filter, page, missing }: QuotesPageProps) {
  const words = useWords();
  const own = useWordsOf(quotesWords);
  const { data: list, error, refetch } = useQuery(quotesQuery(filter, page));
  const known = filter.person === undefined && filter.section === undefined ? words.quotes.name : undefined;
  if (list === undefined) {
    if (error === null) return <PageWaiting headline={known} />;
    if (error.kind === "not-found") return missing;
    return (
      <FailureNotice
        headline={own.failed}
        failure={error}
        invalid={own.invalid}
        onRetry={() => void refetch()}
      />
    );
  }
  return <Quotations filter={filter} list={list} />;
}

function Quotations({ filter, list }: { readonly filter: QuoteFilter; readonly list: List }) {
  const words = useWords();
  const own = useWordsOf(quotesWords);
  const lang = useForeignLanguage();
  const { entries, page, pages, total } = list;
  const headline = joined(": ", list.person?.name ?? words.quotes.name, list.section?.name);
  const place = pages > 1 ? own.pageOf(page, pages) : undefined;
  const facts = joined(", ", counted(words, words.quoteCount, total), place);
  const subject = list.person === undefined ? headline : `${words.quotes.name}. ${headline}`;
  const card = {
    title: plainSpaces(joined(", ", subject, page > 1 ? place : undefined)),
    description: plainSpaces(`${headline}: ${facts}. ${own.description}`),
    path: quotesPath(filter, page),
  };
  return (
    <div className="story quotes">
      <PageHead card={card} />
      <PageHeadline
        text={
          <>
            {list.person === undefined ? words.quotes.name : <span lang={lang}>{list.person.name}</span>}
            {list.section !== undefined && (
              <>
                {": "}
                <span lang={lang}>{list.section.name}</span>
              </>
            )}
          </>
        }
      />
      {total === 0 ? (
        <div className={notice}>
          <p>{own.empty}</p>
        </div>
      ) : (
        <>
          <p className="quotes-count">{facts}</p>
          <QuoteFilters filter={filter} list={list} />
          <ol className="quotation-list">
            {entries.map((entry) => (
              <QuoteItem key={`${entry.id} ${entry.quote.id}`} entry={entry} />
            ))}
          </ol>
          <QuotesPaging filter={filter} page={page} pages={pages} />
        </>
      )}
    </div>
  );
}

function joined(by: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(by);
}
