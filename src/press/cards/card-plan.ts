import { pullQuotes, type Article } from "#edition/article.ts";
import { drawArticleCard, type ArticleCard } from "#edition/card/article-card.ts";
import type { Drawing, WidthOf } from "#edition/card/drawing.ts";
import { drawQuoteCard, type QuoteCard } from "#edition/card/quote-card.ts";
import { sectionName, type Edition } from "#edition/edition.ts";
import { articleCardPath, quoteCardPath, shortArticlePath } from "#edition/paths.ts";

/** What one picture shows: the same content always makes the same picture. */
export type CardContent =
  | { readonly kind: "article"; readonly card: ArticleCard }
  | { readonly kind: "quote"; readonly card: QuoteCard };

export interface CardJob {
  readonly path: string;
  readonly content: CardContent;
}

/** The pictures of an article for previews: its own, and one of each of its quotations. */
export function cardJobs(edition: Edition, article: Article): CardJob[] {
  const { headline, id, source } = article;
  const { name } = edition;
  const address = `${new URL(edition.address).host}${shortArticlePath(id)}`;
  const section = sectionName(edition, article.section);
  const own: ArticleCard = {
    headline,
    address,
    name,
    ...(section === undefined ? {} : { section }),
    ...(source === undefined ? {} : { source: source.name }),
  };
  const language = article.language ?? edition.language;
  return [
    { path: articleCardPath(id), content: { kind: "article", card: own } },
    ...pullQuotes(article).map(({ attribution, id: quoteId, speaker, text }): CardJob => {
      const quote = {
        text,
        ...(attribution === undefined ? {} : { attribution }),
        ...(speaker === undefined ? {} : { speaker }),
      };
      const card: QuoteCard = { quote, headline, language, address, name };
      return { path: quoteCardPath(id, quoteId), content: { kind: "quote", card } };
    }),
  ];
}

export function drawCard({ card, kind }: CardContent, widthOf: WidthOf): Drawing {
  return kind === "article" ? drawArticleCard(card, widthOf) : drawQuoteCard(card, "wide", widthOf);
}
