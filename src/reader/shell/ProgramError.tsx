import { useEffect } from "react";
import { leadPath } from "#edition/paths.ts";
import { LatePageFailure } from "#reader/lib/late-page.tsx";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { useWords } from "#reader/words/use-words.ts";

/**
 * A part of the program that did not come, which is a page to arrive on as any other; or a fault of the
 * program itself: then with the plainest parts only, which work whatever is broken.
 */
export function ProgramError({ error }: { readonly error: unknown }) {
  const words = useWords();
  const isMissing = error instanceof LatePageFailure;
  // To load the page anew would lose what is open: it comes by itself with the network.
  const waits = isMissing && !navigator.onLine;
  useEffect(() => {
    if (!isMissing) return undefined;
    // Browsers remember that a module did not come until the page is loaded anew.
    const reload = () => location.reload();
    window.addEventListener("online", reload);
    return () => window.removeEventListener("online", reload);
  }, [isMissing]);
  return (
    <article className="story">
      <PageTitle text={words.failure.page} />
      {isMissing ? (
        <PageHeadline text={words.failure.page} />
      ) : (
        <h1 className="headline">{words.failure.page}</h1>
      )}
      <div className={notice} role="alert">
        <p>{waits ? words.failure.offline : words.failure.program}</p>
        <p className="flex flex-wrap gap-3">
          {!waits && (
            <button type="button" className={action} onClick={() => location.reload()}>
              {words.failure.reload}
            </button>
          )}
          <a className={action} href={leadPath}>
            {words.leadStory}
          </a>
        </p>
      </div>
    </article>
  );
}
