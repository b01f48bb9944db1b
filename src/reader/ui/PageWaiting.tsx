import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** Paragraphs of the shape of a story, in lines; the first screen is full with them. */
const skeleton = [3, 2, 5, 2, 4];

interface PageWaitingProps {
  /** The headline, when it is known already. */
  readonly headline?: string | undefined;
  /** Its language, only where it is not the page's. */
  readonly lang?: string | undefined;
}

/** A page on its way. The skeleton appears only after a moment, by CSS: a quick answer shows none. */
export function PageWaiting({ headline, lang }: PageWaitingProps) {
  const words = useWords();
  return (
    <article className="story" aria-busy="true">
      <PageTitle text={headline ?? words.loading} />
      <PageHeadline text={headline ?? words.loading} lang={lang} ready={false} />
      <div className="skeleton" aria-hidden="true">
        {skeleton.map((lines, index) => (
          <p key={index}>
            {Array.from({ length: lines }, (_, line) => (
              <span key={line} />
            ))}
          </p>
        ))}
      </div>
    </article>
  );
}
