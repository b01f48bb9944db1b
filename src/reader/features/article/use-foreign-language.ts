import type { Article } from "#edition/article.ts";
import type { Language } from "#edition/headline.ts";
import { useImprint } from "#reader/lib/imprint.ts";

/** The language of an article's own words, where it is not the page's (WCAG 3.1.2). */
export function useForeignLanguage({ language }: Article): Language | undefined {
  const imprint = useImprint();
  return language === imprint.language ? undefined : language;
}
