import { leadPath } from "#edition/paths.ts";
import type { LoadFailure } from "#reader/lib/load-json.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { quotesWords, type QuotesWords } from "#reader/words/quotes.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";
import type { Words } from "#reader/words/words.ts";

interface QuotesFailureProps {
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
}

/** A list that could not be had: what happened, and two ways on. */
export function QuotesFailure({ failure, onRetry }: QuotesFailureProps) {
  const words = useWords();
  const own = useWordsOf(quotesWords);
  return (
    <div className="story">
      <PageTitle text={own.failed} />
      <PageHeadline text={own.failed} />
      <div className={notice} role="alert">
        <p>{failureSentence(words, own, failure)}</p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className={action} onClick={onRetry}>
            {words.failure.retry}
          </button>
          <a className={action} href={leadPath}>
            {words.leadStory}
          </a>
        </p>
      </div>
    </div>
  );
}

function failureSentence({ failure: words }: Words, own: QuotesWords, failure: LoadFailure): string {
  switch (failure.kind) {
    case "offline":
      return words.offline;
    case "not-reachable":
      return words.notReachable;
    case "invalid":
      return own.invalid;
    case "server":
    case "not-found":
      return words.server;
  }
}
