import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { archivePath, articlePath, leadPath } from "#edition/paths.ts";
import { feedPageQuery } from "#reader/features/feed/queries.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHead } from "#reader/ui/PageHead.tsx";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { useWords } from "#reader/words/use-words.ts";

export interface ArchivePageProps {
  readonly page: number;
  readonly missing: ReactNode;
}

/** One page of the feed with an address of its own: the way to older headlines without scripts. */
export function ArchivePage({ page, missing }: ArchivePageProps) {
  const words = useWords();
  const lang = useForeignLanguage();
  const { data, error, refetch } = useQuery(feedPageQuery(page));
  if (error?.kind === "not-found") return missing;
  const title = words.feed.archive(page);
  return (
    <div className="story">
      <PageHead card={{ title, description: title, path: archivePath(page) }} />
      <PageHeadline text={title} ready={data !== undefined} />
      {error !== null && (
        <div className={notice} role="alert">
          <p>{words.feed.olderFailed}</p>
          <button type="button" className={action} onClick={() => void refetch()}>
            {words.failure.retry}
          </button>
        </div>
      )}
      <ol className="mb-8 text-lg" lang={lang} data-headlines="">
        {data?.headlines.map((headline) => (
          <li key={headline.id} className="border-b border-rule py-3 font-serif">
            <a className="hover:text-accent" href={articlePath(headline)}>
              {headline.headline}
            </a>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-3">
        <a className={action} href={leadPath}>
          {words.feed.newerPage}
        </a>
        {data?.next !== undefined && (
          <a className={action} href={archivePath(data.next)}>
            {words.feed.olderPage}
          </a>
        )}
      </p>
    </div>
  );
}
