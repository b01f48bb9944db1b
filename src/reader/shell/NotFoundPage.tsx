import { leadPath } from "#edition/paths.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { useWords } from "#reader/words/use-words.ts";

export function NotFoundPage() {
  const words = useWords();
  return (
    <article className="story">
      <PageTitle text={words.notFound.headline} />
      <meta name="robots" content="noindex" />
      <PageHeadline text={words.notFound.headline} />
      <div className={notice}>
        <p>{words.notFound.sentence}</p>
        <p>{words.notFound.way}</p>
        <p className="flex flex-wrap gap-3">
          <a className={action} href={leadPath}>
            {words.leadStory}
          </a>
        </p>
      </div>
    </article>
  );
}
