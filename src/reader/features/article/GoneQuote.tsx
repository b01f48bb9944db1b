import { pullQuotes, type Article } from "#edition/article.ts";
import { articlePath, quotePath } from "#edition/paths.ts";
import { useForeignLanguage, usePageLanguage } from "#reader/lib/use-foreign-language.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { QuotedWords } from "#reader/ui/QuotedWords.tsx";
import { quotesWords } from "#reader/words/quotes.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/** The page of a quotation that its story no longer has: says so, and shows those that it does have. */
export function GoneQuote({ article }: { readonly article: Article }) {
  const words = useWordsOf(quotesWords);
  const lang = useForeignLanguage(article.language);
  const inside = usePageLanguage(article.language);
  const left = pullQuotes(article);
  return (
    <article className="story">
      <PageTitle text={words.gone} />
      <meta name="robots" content="noindex" />
      <PageHeadline text={article.headline} lang={lang} href={articlePath(article)} />
      <div className={notice}>
        <p>{words.gone}</p>
        <p>
          <a className={action} href={articlePath(article)}>
            {words.toStory}
          </a>
        </p>
      </div>
      {left.length > 0 && (
        <section className="mt-12" aria-labelledby="left-title">
          <h2 id="left-title" className="font-serif text-xl leading-tight font-bold">
            {words.left}
          </h2>
          <ul className="quotation-list" lang={lang}>
            {left.map((quote) => (
              <li key={quote.id} className="quotation">
                <QuotedWords text={quote.text} />
                <p className="quotation-source">
                  <a href={quotePath(article, quote.id)} lang={inside}>
                    {words.toStory}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
