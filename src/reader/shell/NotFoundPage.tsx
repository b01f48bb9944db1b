import { leadPath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { useWords } from "#reader/words/use-words.ts";

export function NotFoundPage() {
  const words = useWords();
  const { name } = useImprint();
  return (
    <article className="story">
      <title>{`${words.notFound.headline} — ${name}`}</title>
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
