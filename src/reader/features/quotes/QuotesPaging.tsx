import { quotesPath, type QuoteFilter } from "#edition/paths.ts";
import { pageNumbers } from "#reader/features/quotes/page-numbers.ts";
import { quotesWords } from "#reader/words/quotes.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface QuotesPagingProps {
  readonly filter: QuoteFilter;
  readonly page: number;
  readonly pages: number;
}

/** The ways to newer and older pages of the list, when it has more than one. */
export function QuotesPaging({ filter, page, pages }: QuotesPagingProps) {
  const words = useWordsOf(quotesWords);
  if (pages === 1) return null;
  return (
    <nav className="list-paging" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={quotesPath(filter, page - 1)}>
          {words.newer}
        </a>
      )}
      <ol>
        {pageNumbers(page, pages).map((number, index) => (
          <li key={index}>
            {number === "gap" ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={quotesPath(filter, number)}
                aria-label={words.page(number)}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a rel="next" href={quotesPath(filter, page + 1)}>
          {words.older}
        </a>
      )}
    </nav>
  );
}
