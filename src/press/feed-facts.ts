import { pullQuotes, type Article } from "#edition/article.ts";
import { sectionName, type Edition } from "#edition/edition.ts";
import type { FeedEntry } from "#edition/feed.ts";
import { spokenIn } from "#edition/headline-speech.ts";
import type { Headline } from "#edition/headline.ts";
import { peopleFinder, personOf } from "#edition/people.ts";
import { storyThreads } from "#edition/threads.ts";
import { tokensOf } from "#edition/tokens.ts";

/** Tells what lists say of an article beside its headline, as far as the article itself shows it. */
export type FactsOf = (article: Article, headline: string) => Pick<Headline, "people" | "section" | "spoken">;

/** Decided when the edition is printed: readers get the outcome, not the rules. */
export function factsOf(edition: Edition): FactsOf {
  const finder = peopleFinder(edition.people);
  return (article, headline) => {
    const named = finder.find(tokensOf(headline)).map((mention) => personOf(mention)?.id);
    const quoted = pullQuotes(article).map(({ speaker }) => speaker?.person);
    const about = new Set([...named, ...quoted]);
    const people = edition.people.flatMap(({ id }) => (about.has(id) ? [id] : []));
    const spoken = spokenIn(headline);
    const section = sectionName(edition, article.section) === undefined ? undefined : article.section;
    return {
      ...(section === undefined ? {} : { section }),
      ...(people.length === 0 ? {} : { people }),
      ...(spoken.length === 0 ? {} : { spoken }),
    };
  };
}

/** @param entries newest first */
export function withThreads(entries: readonly FeedEntry[]): FeedEntry[] {
  const threads = storyThreads(entries);
  return entries.map((entry) => {
    const thread = threads.get(entry.id);
    return thread === undefined ? entry : { ...entry, thread };
  });
}
