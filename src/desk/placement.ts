import type { Article, RelatedLink } from "#edition/article.ts";
import type { RelatedHeadline, SourceReading } from "./importer.ts";
import { headlineKey, numberHeadlines, type Numbered } from "./numbering.ts";
import { keepQuoteIds } from "./quote-ids.ts";
import { slugOf } from "./slug.ts";
import { findSpeakers } from "./speakers.ts";
import type { StoredEdition } from "./store.ts";

/** What an edition becomes with a source in it; nothing is written yet. */
export interface Placement {
  readonly storyId: number;
  /** The articles the source names, in ascending order; the others stay as they are. */
  readonly articles: readonly Article[];
  readonly newHeadlines: number;
  /** `edition.json`, as far as the desk knows it; fields of an editor stay. */
  readonly edition: Readonly<Record<string, unknown>>;
}

/** What `edition.json` says of an edition that begins with this import. */
const newEdition = {
  name: "Полоса",
  language: "ru",
  timeZone: "Asia/Almaty",
  address: "http://localhost:4173",
  sections: [],
};

/**
 * Finds a source its place in an edition.
 * @param lead whether the story becomes the lead; of a new edition it always does
 */
export function placeReading(stored: StoredEdition, reading: SourceReading, lead: boolean): Placement {
  const known = new Map(stored.articles.map((article) => [headlineKey(article.headline), article.id]));
  const numbered = numberHeadlines(reading, known);
  const storedById = new Map(stored.articles.map((article) => [article.id, article]));
  const headlines = new Map(
    [...numbered.values()].map((one) => [one.id, storedById.get(one.id) ?? waitingArticle(one)]),
  );
  const { id: storyId } = numberedOf(numbered, reading.story.headline);
  const previous = headlines.get(storyId);
  if (previous !== undefined) {
    headlines.set(storyId, mergeStory(previous, withSpeakers(reading, stored), headlines, numbered));
  }
  return {
    storyId,
    articles: [...headlines.values()].toSorted((a, b) => a.id - b.id),
    newHeadlines: [...numbered.values()].filter((one) => one.isNew && one.id !== storyId).length,
    edition:
      stored.edition === undefined
        ? { ...newEdition, lead: storyId }
        : { ...stored.edition, ...(lead ? { lead: storyId } : {}) },
  };
}

/** An article whose text has not arrived. */
function waitingArticle({ id, headline }: Numbered): Article {
  return { id, slug: slugOf(headline), headline, body: [], related: [] };
}

/** Speakers are found anew with every import, for the list of people may have changed. */
function withSpeakers(reading: SourceReading, { people }: StoredEdition): SourceReading {
  return { ...reading, story: { ...reading.story, body: findSpeakers(reading.story.body, people) } };
}

/** Number and address stay, and so does every field of which the source says nothing. */
function mergeStory(
  previous: Article,
  { story }: SourceReading,
  articles: ReadonlyMap<number, Article>,
  numbered: ReadonlyMap<string, Numbered>,
): Article {
  const { body, related, ...fields } = story;
  return {
    ...previous,
    ...fields,
    body: body.length === 0 ? previous.body : keepQuoteIds(previous.body, body),
    related:
      related.length === 0
        ? previous.related
        : related.map((link) =>
            toLink(link, articles.get(numbered.get(headlineKey(link.headline))?.id ?? 0)),
          ),
  };
}

function toLink(link: RelatedHeadline, article: Article | undefined): RelatedLink {
  if (link.url !== undefined) return { headline: link.headline, url: link.url };
  if (article === undefined) throw new Error(`The related headline "${link.headline}" was not numbered`);
  return { headline: link.headline, id: article.id, slug: article.slug };
}

function numberedOf(numbered: ReadonlyMap<string, Numbered>, headline: string): Numbered {
  const found = numbered.get(headlineKey(headline));
  if (found === undefined) throw new Error(`The headline "${headline}" was not numbered`);
  return found;
}
