import type { Edition } from "#edition/edition.ts";

/** A person or a section that a list can be narrowed to, with how much there is of it. */
interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** One list of all that an edition has of a kind: whole, of a person, of a section, or of both. */
export interface NarrowedList<Item> {
  readonly filter: { readonly person?: string; readonly section?: string };
  readonly items: readonly Item[];
  readonly people: Choice[];
  readonly sections: Choice[];
}

/** What an item belongs to. */
interface Belonging<Item> {
  readonly people: (item: Item) => readonly string[];
  readonly section: (item: Item) => string | undefined;
}

/**
 * The list of all, and each narrower one that has something. Only the people and sections of
 * `edition.json` narrow, those with the most first, equals in its order.
 * @param peopleOffered as many people as a list offers
 */
export function* narrowedLists<Item>(
  edition: Pick<Edition, "people" | "sections">,
  items: readonly Item[],
  of: Belonging<Item>,
  peopleOffered: number,
): Generator<NarrowedList<Item>> {
  const peopleIn = (some: readonly Item[]) => grouped(edition.people, some, of.people);
  const sectionsIn = (some: readonly Item[]) =>
    grouped(edition.sections, some, (item) => {
      const section = of.section(item);
      return section === undefined ? [] : [section];
    });
  const offered = (some: readonly Item[]) => choices(edition.people, peopleIn(some)).slice(0, peopleOffered);

  const bySection = sectionsIn(items);
  const people = offered(items);
  const sections = choices(edition.sections, bySection);
  yield { filter: {}, items, people, sections };
  const inSection = new Map([...bySection].map(([section, some]) => [section, offered(some)]));
  for (const [section, some] of bySection) {
    yield { filter: { section }, items: some, people: inSection.get(section) ?? [], sections };
  }
  for (const [person, some] of peopleIn(items)) {
    const own = sectionsIn(some);
    const theirs = choices(edition.sections, own);
    yield { filter: { person }, items: some, people, sections: theirs };
    for (const [section, both] of own) {
      yield {
        filter: { person, section },
        items: both,
        people: inSection.get(section) ?? [],
        sections: theirs,
      };
    }
  }
}

type Named = Omit<Choice, "count">;

function grouped<Item>(
  known: readonly Named[],
  items: readonly Item[],
  of: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const found = new Map<string, Item[]>(known.map(({ id }) => [id, []]));
  for (const item of items) for (const id of of(item)) found.get(id)?.push(item);
  return new Map([...found].filter(([, some]) => some.length > 0));
}

function choices(known: readonly Named[], found: ReadonlyMap<string, readonly unknown[]>): Choice[] {
  return known
    .flatMap(({ id, name }) => {
      const count = found.get(id)?.length ?? 0;
      return count === 0 ? [] : [{ id, name, count }];
    })
    .toSorted((a, b) => b.count - a.count);
}
