import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import type { ArchiveList } from "#edition/archive.ts";
import { archivePath, type FeedFilter } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import { archiveQuery } from "#reader/features/feed/archive-queries.ts";
import { ArchiveFilters } from "#reader/features/feed/ArchiveFilters.tsx";
import { ArchiveNews } from "#reader/features/feed/ArchiveNews.tsx";
import { ArchivePaging } from "#reader/features/feed/ArchivePaging.tsx";
import { ArchiveRow } from "#reader/features/feed/ArchiveRow.tsx";
import { stoppedAt } from "#reader/features/feed/feed-look.ts";
import { withDays } from "#reader/features/feed/feed-rows.ts";
import { FeedToolsButton } from "#reader/features/feed/FeedToolsButton.tsx";
import { tellNewsTaken } from "#reader/features/feed/news-taken.ts";
import { useArchiveHiding } from "#reader/features/feed/use-archive-hiding.ts";
import { useLead } from "#reader/features/feed/use-headlines.ts";
import { useStopped } from "#reader/features/feed/use-look.ts";
import { useReadMarks } from "#reader/features/feed/use-read-marks.ts";
import { useHydrated } from "#reader/lib/hydrated.ts";
import { hasId } from "#reader/lib/id-ranges.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { FailureNotice } from "#reader/ui/FailureNotice.tsx";
import { notice } from "#reader/ui/notice.ts";
import { PageHead } from "#reader/ui/PageHead.tsx";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageWaiting } from "#reader/ui/PageWaiting.tsx";
import { archiveWords } from "#reader/words/archive.ts";
import { counted } from "#reader/words/counted.ts";
import { dayKey } from "#reader/words/format-day.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

export interface ArchivePageProps {
  readonly filter: FeedFilter;
  readonly page: number | "newest";
  readonly missing: ReactNode;
}

/** A page of the whole feed, or of what it has about a person or of a section. */
export function ArchivePage({ filter, page, missing }: ArchivePageProps) {
  const words = useWords();
  const own = useWordsOf(archiveWords);
  const { data: list, error, refetch } = useQuery(archiveQuery(filter, page));
  const renew = async () => (await refetch()).isSuccess;
  if (list !== undefined) return <Archive filter={filter} page={page} list={list} onRenew={renew} />;
  if (error === null) return <PageWaiting headline={words.feed.name} />;
  if (error.kind === "not-found") return missing;
  return (
    <FailureNotice
      headline={own.failed}
      failure={error}
      invalid={own.invalid}
      onRetry={() => void refetch()}
    />
  );
}

interface ArchiveProps {
  readonly filter: FeedFilter;
  readonly page: number | "newest";
  readonly list: ArchiveList;
  readonly onRenew: () => Promise<boolean>;
}

function Archive({ filter, page, list, onRenew }: ArchiveProps) {
  const words = useWords();
  const own = useWordsOf(archiveWords);
  const lang = useForeignLanguage();
  const { timeZone } = useImprint();
  const { about, headlines } = list;
  const names = [about.person?.name, about.section?.name].filter((name) => name !== undefined);
  const place = page === "newest" ? undefined : own.page(page);
  const subject = [words.feed.name, ...names].join(": ");
  const title = plainSpaces(place === undefined ? subject : `${subject}, ${place}`);
  const total = about.choices === undefined ? place : counted(words, own.count, about.choices.total);
  const marks = useReadMarks();
  const hiding = useArchiveHiding();
  const [revealed, setRevealed] = useState(false);
  const wanted = headlines.filter((headline) => !hiding.hides(headline));
  const listed = useRef<HTMLOListElement>(null);
  const lead = useLead();
  // A look at a part of it is no look at the feed, in which the lead has no place.
  const isFeed = page === "newest" && names.length === 0;
  const looked = isFeed ? headlines.find(({ id }) => id !== lead?.id) : undefined;
  const stopped = useStopped(listed, looked?.id ?? 0);
  const rows = withDays(
    (revealed ? headlines : wanted).map((headline) => ({ headline })),
    (time) => dayKey(time, timeZone),
  );
  const below = stoppedAt(
    rows.map(({ headline }) => headline.id),
    stopped,
  );
  const takeNews = async () => {
    const come = await onRenew();
    if (come) {
      tellNewsTaken();
      window.scrollTo({ top: 0, behavior: "instant" });
      listed.current?.focus({ preventScroll: true });
    }
    return come;
  };
  return (
    <div className="story archive" data-settled={useHydrated() && hiding.settled ? "" : undefined}>
      <PageHead
        card={{
          title,
          description: plainSpaces(
            `${total === undefined ? subject : `${subject}: ${total}`}. ${own.description}`,
          ),
          // The only numbered page is the newest once more.
          path: archivePath(list.next === undefined && about.newer === undefined ? "newest" : page, filter),
        }}
      />
      <PageHeadline
        text={
          <>
            {words.feed.name}
            {names.map((name) => (
              <span key={name}>
                {": "}
                <span lang={lang}>{name}</span>
              </span>
            ))}
            {place !== undefined && `, ${place}`}
          </>
        }
      />
      {about.choices !== undefined && headlines.length > 0 && (
        <>
          <p className="archive-count">
            {total}
            <FeedToolsButton className="desk:hidden" />
          </p>
          <ArchiveFilters filter={filter} choices={about.choices} />
        </>
      )}
      {headlines.length === 0 && (
        <div className={notice}>
          <p>{own.empty}</p>
        </div>
      )}
      {hiding.Note && headlines.length > wanted.length && (
        <hiding.Note all={headlines.length} left={wanted.length} revealed={revealed} onReveal={setRevealed} />
      )}
      {page === "newest" && <ArchiveNews filter={filter} newest={headlines[0]?.id ?? 0} onTake={takeNews} />}
      <ol ref={listed} className="archive-list" data-headlines="" tabIndex={-1} aria-label={words.feed.name}>
        {rows.map(({ headline, day }) => (
          <ArchiveRow
            key={headline.id}
            headline={headline}
            day={day}
            mark={hasId(marks, headline.id) ? "read" : headline.id > stopped ? "new" : undefined}
            below={headline.id === below}
            revealed={revealed && hiding.hides(headline)}
          />
        ))}
      </ol>
      <ArchivePaging filter={filter} page={page} newer={about.newer} older={list.next} />
    </div>
  );
}
