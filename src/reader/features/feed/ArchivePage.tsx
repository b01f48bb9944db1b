import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { ArchiveList } from "#edition/archive.ts";
import { archivePath, type FeedFilter } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import { archiveQuery } from "#reader/features/feed/archive-queries.ts";
import { ArchiveFilters } from "#reader/features/feed/ArchiveFilters.tsx";
import { ArchivePaging } from "#reader/features/feed/ArchivePaging.tsx";
import { ArchiveRow } from "#reader/features/feed/ArchiveRow.tsx";
import { withDays } from "#reader/features/feed/feed-rows.ts";
import { HiddenNote } from "#reader/features/feed/HiddenNote.tsx";
import { useHiding } from "#reader/features/feed/hiding.ts";
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
  if (list !== undefined) return <Archive filter={filter} page={page} list={list} />;
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
}

function Archive({ filter, page, list }: ArchiveProps) {
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
  const hiding = useHiding();
  const [revealed, setRevealed] = useState(false);
  const wanted = headlines.filter((headline) => !hiding.hides(headline));
  const rows = withDays(
    (revealed ? headlines : wanted).map((headline) => ({ headline })),
    (time) => dayKey(time, timeZone),
  );
  return (
    <div className="story archive" data-settled={useHydrated() ? "" : undefined}>
      <PageHead
        card={{
          title,
          description: plainSpaces(
            `${total === undefined ? subject : `${subject}: ${total}`}. ${own.description}`,
          ),
          path: archivePath(page, filter),
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
          <p className="archive-count">{total}</p>
          <ArchiveFilters filter={filter} choices={about.choices} />
        </>
      )}
      {headlines.length === 0 && (
        <div className={notice}>
          <p>{own.empty}</p>
        </div>
      )}
      {hiding.rules.length > 0 && headlines.length > 0 && (
        <HiddenNote all={headlines.length} left={wanted.length} revealed={revealed} onReveal={setRevealed} />
      )}
      <ol className="archive-list" data-headlines="">
        {rows.map(({ headline, day }) => (
          <ArchiveRow
            key={headline.id}
            headline={headline}
            day={day}
            read={hasId(marks, headline.id)}
            revealed={revealed && hiding.hides(headline)}
          />
        ))}
      </ol>
      <ArchivePaging filter={filter} page={page} newer={about.newer} older={list.next} />
    </div>
  );
}
