import { peopleInArchive, type AboutArchive } from "#edition/archive.ts";
import { feedPageSize, feedSpans, type FeedEntry, type FeedSpan } from "#edition/feed.ts";
import type { FeedFilter } from "#edition/paths.ts";
import type { EditionFolder } from "./edition-folder.ts";
import { narrowedLists } from "./narrowed-lists.ts";

/** One page of one list of the archive. */
export interface ArchivePageOf {
  readonly filter: FeedFilter;
  readonly span: FeedSpan;
  readonly about: AboutArchive;
}

/**
 * Every page of every list of the archive: of all headlines, of those about each person, of each section,
 * and of each person in each section. A list without a headline has no page, except that of all. A narrowed
 * list that its newest page holds whole has no other; the numbers of the whole feed are documents anyway, and
 * a document without its page would be shown by the program at an address that hosts do not know.
 */
export function* archivePages({ edition, entries }: EditionFolder): Generator<ArchivePageOf> {
  const { people, sections } = edition;
  const belonging = {
    people: (entry: FeedEntry) => entry.people ?? [],
    section: (entry: FeedEntry) => entry.section,
  };
  for (const list of narrowedLists(edition, entries, belonging, peopleInArchive)) {
    const { filter } = list;
    const ids = list.items.map(({ id }) => id);
    const person = people.find(({ id }) => id === filter.person);
    const section = sections.find(({ id }) => id === filter.section);
    const of = {
      ...(person === undefined ? {} : { person: { id: person.id, name: person.name } }),
      ...(section === undefined ? {} : { section: { id: section.id, name: section.name } }),
    };
    const isAll = person === undefined && section === undefined;
    const [newest, ...numbered] = isAll ? feedSpans(ids) : feedSpans(ids, pagesByRank(ids));
    if (newest === undefined) continue;
    const choices = { total: ids.length, people: list.people, sections: list.sections };
    yield { filter, span: newest, about: { ...of, choices } };
    if (newest.next === undefined && !isAll) continue;
    for (const span of numbered) {
      const { newer } = span;
      yield { filter, span, about: { ...of, ...(newer === undefined ? {} : { newer }) } };
    }
  }
}

/** Counted from the oldest, so that what arrives leaves every full page as it is. */
function pagesByRank(ids: readonly number[]): (id: number) => number {
  const ranks = new Map(ids.toSorted((a, b) => a - b).map((id, rank) => [id, rank]));
  return (id) => Math.floor((ranks.get(id) ?? 0) / feedPageSize) + 1;
}
