import type { AboutArchive } from "#edition/archive.ts";
import { archivePath, type FeedFilter } from "#edition/paths.ts";
import { ListFilters } from "#reader/ui/ListFilters.tsx";
import { archiveWords } from "#reader/words/archive.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface ArchiveFiltersProps {
  readonly filter: FeedFilter;
  readonly choices: NonNullable<AboutArchive["choices"]>;
}

/** Narrows the archive to a person and to a section, as far as the edition has some. */
export function ArchiveFilters({ filter, choices }: ArchiveFiltersProps) {
  const words = useWordsOf(archiveWords);
  const { person, section } = filter;
  const where = {
    name: words.where,
    choices: choices.sections,
    current: section,
    to: (id?: string) => archivePath("newest", { person, section: id }),
  };
  const who = {
    name: words.who,
    choices: choices.people,
    current: person,
    to: (id?: string) => archivePath("newest", { person: id, section }),
  };
  return <ListFilters rows={[where, who]} words={words} />;
}
