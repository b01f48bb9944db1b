import { useEffect } from "react";
import type { Article } from "#edition/article.ts";
import type { Resume } from "#reader/features/place/resume.ts";
import { announce } from "#reader/lib/announce.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { placeWords } from "#reader/words/place.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface ResumeOfferProps {
  readonly article: Article;
  readonly resume: Resume;
  readonly onDismiss: () => void;
}

/** «Продолжить с «…»»: a link as any other, in room that is always there. */
export function ResumeOffer({ article, onDismiss, resume }: ResumeOfferProps) {
  const words = useWordsOf(placeWords);
  const lang = useForeignLanguage(article.language);
  const said = words.announced(resume.words);
  // Once: another language of the interface says nothing new.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => announce(said), []);
  const [before, after] = words.resume;
  return (
    <p className="resume">
      <a href={`#${resume.anchor}`}>
        {before}
        <span lang={lang}>{resume.words}</span>
        {after}
      </a>
      <button
        type="button"
        aria-label={words.dismiss}
        onClick={(event) => {
          const headline = event.currentTarget.closest(".story")?.querySelector<HTMLElement>("h1");
          headline?.focus({ preventScroll: true });
          onDismiss();
        }}
      >
        ×
      </button>
    </p>
  );
}
