import type { Headline } from "#edition/headline.ts";
import { leadPath } from "#edition/paths.ts";
import type { LoadFailure } from "#reader/lib/load-json.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { useWords } from "#reader/words/use-words.ts";
import type { Words } from "#reader/words/words.ts";

interface StoryFailureProps {
  readonly known: Headline | undefined;
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
}

/** An article that could not be had: what happened, and two ways on. */
export function StoryFailure({ known, failure, onRetry }: StoryFailureProps) {
  const words = useWords();
  return (
    <article className="story">
      <PageTitle text={known?.headline ?? words.failure.headline} />
      <PageHeadline text={known?.headline ?? words.failure.headline} />
      <div className={notice} role="alert">
        <p>{failureSentence(words, failure)}</p>
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

function failureSentence({ failure: words }: Words, failure: LoadFailure): string {
  switch (failure.kind) {
    case "offline":
      return words.offline;
    case "not-reachable":
      return words.notReachable;
    case "invalid":
      return words.invalid;
    case "server":
    case "not-found":
      return words.server;
  }
}
