import { leadPath } from "#edition/paths.ts";
import type { LoadFailure } from "#reader/lib/load-json.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { useWords } from "#reader/words/use-words.ts";
import type { Words } from "#reader/words/words.ts";

interface FailureNoticeProps {
  readonly headline: string;
  /** Its language, only where it is not the page's. */
  readonly lang?: string | undefined;
  readonly failure: LoadFailure;
  /** What to say of data that came damaged, where it is no story. */
  readonly invalid?: string;
  readonly onRetry: () => void;
}

/** Something that could not be had, in the place of a story: what happened, and two ways on. */
export function FailureNotice({ failure, headline, invalid, lang, onRetry }: FailureNoticeProps) {
  const words = useWords();
  return (
    <article className="story">
      <PageTitle text={headline} />
      <PageHeadline text={headline} lang={lang} />
      <div className={notice} role="alert">
        <p>{failureSentence(words, failure, invalid)}</p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className={action} onClick={onRetry}>
            {words.failure.retry}
          </button>
          <a className={action} href={leadPath}>
            {words.leadStory}
          </a>
        </p>
      </div>
    </article>
  );
}

function failureSentence({ failure: words }: Words, failure: LoadFailure, invalid = words.invalid): string {
  switch (failure.kind) {
    case "offline":
      return words.offline;
    case "not-reachable":
      return words.notReachable;
    case "invalid":
      return invalid;
    case "server":
    case "not-found":
      return words.server;
  }
}
