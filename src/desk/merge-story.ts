import type { Article, RelatedLink, Source } from "#edition/article.ts";
import { goneQuotes } from "./gone-quotes.ts";
import type { RelatedHeadline, SourceStory } from "./importer.ts";
import { headlineKey } from "./numbering.ts";
import { keepQuoteIds } from "./quote-ids.ts";

type Links = readonly RelatedLink[];

/**
 * A stored article with what a source says of it. Number and address stay, also under a new headline: the
 * address is what others have linked to, and its readable part need not repeat the headline. So does
 * everything of which the source says nothing.
 * @param idsElsewhere the ids of quotes in the edition's other articles
 * @param articleOf the article of a headline that the source lists without an address
 */
export function mergeStory(
  previous: Article,
  story: SourceStory,
  idsElsewhere: readonly string[],
  articleOf: (headline: string) => Article | undefined,
): Article {
  const { body: drafts, related, source, ...fields } = story;
  const body = drafts.length === 0 ? previous.body : keepQuoteIds(previous.body, drafts, idsElsewhere);
  const gone = goneQuotes(previous, body);
  const { goneQuotes: _, ...kept } = previous;
  return {
    ...kept,
    ...fields,
    ...(source === undefined ? {} : { source: mergeSource(previous.source, source) }),
    body,
    ...(gone.length === 0 ? {} : { goneQuotes: gone }),
    related: mergeRelated(previous.related, related, articleOf),
  };
}

/** Under the same name it is the same source, and what an editor knows of it besides still holds. */
function mergeSource(previous: Source | undefined, next: Source): Source {
  return previous?.name === next.name ? { ...previous, ...next } : next;
}

/**
 * The source's links in its order, and behind them those with an address that it does not list. Sources
 * seldom give addresses and an editor has looked them up: one too many is better than one lost.
 */
function mergeRelated(
  previous: Links,
  next: readonly RelatedHeadline[],
  articleOf: (headline: string) => Article | undefined,
): RelatedLink[] {
  const listed = new Set(next.map((link) => headlineKey(link.headline)));
  const known = new Map(previous.map((link) => [headlineKey(link.headline), link]));
  return next.length === 0
    ? [...previous]
    : [
        ...next.map(({ headline, url: given }): RelatedLink => {
          const before = known.get(headlineKey(headline));
          const url = given ?? (before !== undefined && "url" in before ? before.url : undefined);
          return url === undefined ? linkTo(headline, articleOf(headline)) : { headline, url };
        }),
        ...previous.filter((link) => "url" in link && !listed.has(headlineKey(link.headline))),
      ];
}

function linkTo(headline: string, article: Article | undefined): RelatedLink {
  if (article === undefined) throw new Error(`The related headline "${headline}" was not numbered`);
  return { headline, id: article.id, slug: article.slug };
}
