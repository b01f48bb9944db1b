import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Headline } from "#edition/headline.ts";
import { articlePath } from "#edition/paths.ts";
import { articleCard } from "#reader/features/article/article-card.ts";
import { HeadlineOnly } from "#reader/features/article/HeadlineOnly.tsx";
import { articleQuery } from "#reader/features/article/queries.ts";
import { Story } from "#reader/features/article/Story.tsx";
import { useCorrectAddress } from "#reader/features/article/use-correct-address.ts";
import { useForeignLanguages } from "#reader/lib/use-foreign-language.ts";
import { FailureNotice } from "#reader/ui/FailureNotice.tsx";
import { PageHead } from "#reader/ui/PageHead.tsx";
import { PageWaiting } from "#reader/ui/PageWaiting.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** What lists know of an article. */
interface Listed {
  /** The headline, when a list has already brought it: it stands while the text is on its way. */
  readonly known: Headline | undefined;
  /** Headlines beside this one in the feed. */
  readonly neighbours: readonly Headline[];
}

export interface ArticlePageProps {
  readonly id: number;
  /** The page's own address when it is not the article's: the front page shows an article too. */
  readonly path?: string;
  readonly lead: Headline | undefined;
  readonly listed: (id: number) => Listed;
  /** What is shown when there is no such article. */
  readonly missing: ReactNode;
}

/** One article in each of its states: here, without text, on its way, not to be had, not existing. */
export function ArticlePage({ id, path, lead, listed, missing }: ArticlePageProps) {
  const words = useWords();
  const { data: article, error, refetch } = useQuery(articleQuery(id));
  const langOf = useForeignLanguages();
  useCorrectAddress(path === undefined ? article : undefined);

  if (article === undefined) {
    const { known } = listed(id);
    const lang = known === undefined ? undefined : langOf();
    if (error === null) return <PageWaiting headline={known?.headline} lang={lang} />;
    if (error.kind === "not-found") return missing;
    return (
      <FailureNotice
        headline={known?.headline ?? words.failure.headline}
        lang={lang}
        failure={error}
        onRetry={() => void refetch()}
      />
    );
  }
  return (
    <>
      <PageHead card={articleCard(article, path ?? articlePath(article), words)} />
      {article.body.length > 0 ? (
        <Story article={article} />
      ) : (
        <HeadlineOnly article={article} lead={lead} neighbours={listed(id).neighbours} />
      )}
    </>
  );
}
