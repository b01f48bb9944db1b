import { leadPath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { notice } from "#reader/ui/notice.ts";
import { PageHead } from "#reader/ui/PageHead.tsx";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** The front page of an edition that has no article yet. */
export function EmptyFrontPage() {
  const words = useWords();
  const { name } = useImprint();
  return (
    <article className="story">
      <PageHead card={{ title: name, description: words.feed.empty, path: leadPath }} />
      <PageHeadline text={name} />
      <div className={notice}>
        <p>{words.feed.empty}</p>
      </div>
    </article>
  );
}
