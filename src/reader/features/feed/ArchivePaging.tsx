import { archivePath, type FeedFilter } from "#edition/paths.ts";
import { action } from "#reader/ui/notice.ts";
import { archiveWords } from "#reader/words/archive.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface ArchivePagingProps {
  readonly filter: FeedFilter;
  readonly page: number | "newest";
  readonly newer: number | undefined;
  readonly older: number | undefined;
}

/** The ways to newer and older pages of the list, and out of a narrowed one. */
export function ArchivePaging({ filter, newer, older, page }: ArchivePagingProps) {
  const words = useWordsOf(archiveWords);
  const isNarrowed = filter.person !== undefined || filter.section !== undefined;
  if (page === "newest" && older === undefined && !isNarrowed) return null;
  return (
    <nav className="archive-paging" aria-label={words.paging}>
      {page !== "newest" && (
        <a className={action} href={archivePath("newest", filter)}>
          {words.newest}
        </a>
      )}
      {newer !== undefined && (
        <a className={action} rel="prev" href={archivePath(newer, filter)}>
          {words.newer}
        </a>
      )}
      {older !== undefined && (
        <a className={action} rel="next" href={archivePath(older, filter)}>
          {words.older}
        </a>
      )}
      {isNarrowed && (
        <a className={action} href={archivePath()}>
          {words.reset}
        </a>
      )}
    </nav>
  );
}
