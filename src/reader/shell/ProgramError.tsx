import { leadPath } from "#edition/paths.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** A fault of the program itself. Only plain links, which work whatever is broken. */
export function ProgramError() {
  const words = useWords();
  return (
    <article className="story">
      <PageTitle text={words.failure.headline} />
      <h1 className="headline">{words.failure.headline}</h1>
      <div className={notice} role="alert">
        <p>{words.failure.program}</p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className={action} onClick={() => location.reload()}>
            {words.failure.reload}
          </button>
          <a className={action} href={leadPath}>
            {words.leadStory}
          </a>
        </p>
      </div>
    </article>
  );
}
