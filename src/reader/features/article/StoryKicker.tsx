import type { Article } from "#edition/article.ts";
import { sectionName } from "#edition/edition.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";

/** Section and source above the headline, as far as they are known. */
export function StoryKicker({ article }: { readonly article: Article }) {
  const section = sectionName(useImprint(), article.section);
  const { source } = article;
  const lang = useForeignLanguage();
  if (section === undefined && source === undefined) return null;
  return (
    <p className="mb-4 flex flex-wrap gap-x-3 gap-y-1.5 text-[0.8125rem] leading-none text-soft *:min-w-0">
      {section !== undefined && (
        <b className="font-semibold text-accent" lang={lang}>
          {section}
        </b>
      )}
      {source !== undefined &&
        (source.url === undefined ? (
          <span>{source.name}</span>
        ) : (
          <a className="underline underline-offset-4" href={source.url} rel="noopener noreferrer">
            {source.name}
          </a>
        ))}
    </p>
  );
}
