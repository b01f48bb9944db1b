import { peopleInArchive, type AboutArchive } from "#edition/archive.ts";
import { feedPageSize, feedSpans, type FeedEntry, type FeedSpan } from "#edition/feed.ts";
import type { FeedFilter } from "#edition/paths.ts";
import type { EditionFolder } from "./edition-folder.ts";

/** One page of one list of the archive. */
export interface ArchivePageOf {
  readonly filter: FeedFilter;
  readonly span: FeedSpan;
  readonly about: AboutArchive;
}

interface List {
  readonly filter: FeedFilter;
  readonly ids: readonly number[];
  readonly choices: NonNullable<AboutArchive["choices"]>;
}

/**
 * Every page of every list of the archive: of all headlines, of those about each person, of each section,
 * and of each person in each section. A list without a headline has no page, except that of all. A list
 * that its newest page holds whole has no other.
 */
export function* archivePages(folder: EditionFolder): Generator<ArchivePageOf> {
  const { people, sections } = folder.edition;
  for (const { choices, filter, ids } of archiveLists(folder)) {
    const person = people.find(({ id }) => id === filter.person);
    const section = sections.find(({ id }) => id === filter.section);
    const of = {
      ...(person === undefined ? {} : { person: { id: person.id, name: person.name } }),
      ...(section === undefined ? {} : { section: { id: section.id, name: section.name } }),
    };
    const isAll = person === undefined && section === undefined;
    const [newest, ...numbered] = isAll ? feedSpans(ids) : feedSpans(ids, pagesByRank(ids));
    if (newest === undefined) continue;
    yield { filter, span: newest, about: { ...of, choices } };
    if (newest.next === undefined) continue;
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

function* archiveLists({ edition, entries }: EditionFolder): Generator<List> {
  const byPerson = listed(edition.people, entries, ({ people = [] }) => people);
  const bySection = listed(edition.sections, entries, ({ section }) =>
    section === undefined ? [] : [section],
  );
  const people = choices(edition.people, byPerson).slice(0, peopleInArchive);
  const sections = choices(edition.sections, bySection);
  const list = (
    filter: FeedFilter,
    some: readonly FeedEntry[],
    to: Omit<List["choices"], "total">,
  ): List => ({
    filter,
    ids: some.map(({ id }) => id),
    choices: { total: some.length, ...to },
  });
  yield list({}, entries, { people, sections });
  const peopleIn = new Map<string, typeof people>();
  for (const [section, some] of bySection) {
    const theirs = listed(edition.people, some, (entry) => entry.people ?? []);
    const offered = choices(edition.people, theirs).slice(0, peopleInArchive);
    peopleIn.set(section, offered);
    yield list({ section }, some, { people: offered, sections });
  }
  for (const [person, some] of byPerson) {
    const own = listed(edition.sections, some, ({ section }) => (section === undefined ? [] : [section]));
    const theirs = choices(edition.sections, own);
    yield list({ person }, some, { people, sections: theirs });
    for (const [section, inIt] of own) {
      yield list({ person, section }, inIt, { people: peopleIn.get(section) ?? [], sections: theirs });
    }
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Entries by what they belong to, as far as the edition lists it. */
function listed(
  known: readonly Named[],
  entries: readonly FeedEntry[],
  of: (entry: FeedEntry) => readonly string[],
): Map<string, FeedEntry[]> {
  const found = new Map<string, FeedEntry[]>(known.map(({ id }) => [id, []]));
  for (const entry of entries) for (const id of of(entry)) found.get(id)?.push(entry);
  return new Map([...found].filter(([, some]) => some.length > 0));
}

/** Those with the most headlines first, equals in the order of `edition.json`. */
function choices(known: readonly Named[], found: ReadonlyMap<string, readonly FeedEntry[]>) {
  return known
    .flatMap(({ id, name }) => {
      const count = found.get(id)?.length ?? 0;
      return count === 0 ? [] : [{ id, name, count }];
    })
    .toSorted((a, b) => b.count - a.count);
}
