import type { Article } from "#edition/article.ts";
import type { SourceReading } from "./importer.ts";
import { mergeStory } from "./merge-story.ts";
import { headlineKey, numberHeadlines, type Numbered } from "./numbering.ts";
import { overwritten, type Overwritten } from "./overwritten.ts";
import { quoteIdsOf } from "./quote-ids.ts";
import { sameStory } from "./same-story.ts";
import { slugOf } from "./slug.ts";
import { keepSpeakers, type KeptSpeakers } from "./speakers/kept-speakers.ts";
import { findSpeakers } from "./speakers/speakers.ts";
import type { StoredEdition } from "./store.ts";

/** What an edition becomes with a source in it; nothing is written yet. */
export interface Placement {
  readonly storyId: number;
  /** The stored headline of the story, when its text is known and the headline is new. */
  readonly formerHeadline?: string;
  /** The articles the source names, in ascending order; the others stay as they are. */
  readonly articles: readonly Article[];
  readonly newHeadlines: number;
  /** What editors had said of the story's speakers, and whom the desk finds where there was nobody. */
  readonly speakers: Pick<KeptSpeakers, "handSet" | "found">;
  /** What the source changed in the story's stored text and fields. */
  readonly overwritten: readonly Overwritten[];
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
  const key = headlineKey(reading.story.headline);
  const renamed = known.has(key) ? undefined : sameStory(stored.articles, reading);
  if (renamed !== undefined) known.set(key, renamed.id);
  const numbered = numberHeadlines(reading, known);
  const storedById = new Map(stored.articles.map((article) => [article.id, article]));
  const headlines = new Map(
    [...numbered.values()].map((one) => [one.id, storedById.get(one.id) ?? waitingArticle(one)]),
  );
  const { id: storyId } = numberedOf(numbered, reading.story.headline);
  const previous = headlines.get(storyId);
  let speakers: Placement["speakers"] = { handSet: [], found: [] };
  let changed: Placement["overwritten"] = [];
  if (previous !== undefined) {
    const others = stored.articles.filter((article) => article.id !== storyId);
    const idsElsewhere = quoteIdsOf(others.flatMap((article) => article.body));
    const heard = withSpeakers(reading, stored);
    const { body, ...said } = keepSpeakers(previous.body, heard.story.body, stored.people);
    speakers = said;
    const merged = mergeStory(previous, { ...heard.story, body }, idsElsewhere, (headline) =>
      headlines.get(numberedOf(numbered, headline).id),
    );
    headlines.set(storyId, merged);
    changed = overwritten(previous, merged);
  }
  return {
    storyId,
    ...(renamed === undefined ? {} : { formerHeadline: renamed.headline }),
    articles: [...headlines.values()].toSorted((a, b) => a.id - b.id),
    newHeadlines: [...numbered.values()].filter((one) => one.isNew && one.id !== storyId).length,
    speakers,
    overwritten: changed,
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

/** Speakers are found anew with every import, for the list of people may have changed; but see `keepSpeakers`. */
function withSpeakers(reading: SourceReading, { people }: StoredEdition): SourceReading {
  return { ...reading, story: { ...reading.story, body: findSpeakers(reading.story.body, people) } };
}

function numberedOf(numbered: ReadonlyMap<string, Numbered>, headline: string): Numbered {
  const found = numbered.get(headlineKey(headline));
  if (found === undefined) throw new Error(`The headline "${headline}" was not numbered`);
  return found;
}
