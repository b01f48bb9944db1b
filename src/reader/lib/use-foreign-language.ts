import type { Language } from "#edition/headline.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useWords } from "#reader/words/use-words.ts";

/**
 * The `lang` of words that come from the edition, where it is not the page's: the reader may have chosen
 * another language for the interface than the edition is printed in (WCAG 3.1.2).
 * @param language the words' own language; without one they are in the edition's
 */
export function useForeignLanguage(language?: Language): Language | undefined {
  return useForeignLanguages()(language);
}

/** The same for a list of things in several languages. */
export function useForeignLanguages(): (language?: Language) => Language | undefined {
  const imprint = useImprint();
  const page = useWords().language;
  return (language = imprint.language) => (language === page ? undefined : language);
}

/** The `lang` of the interface's own words that stand within words of the edition. */
export function usePageLanguage(around?: Language): Language | undefined {
  const page = useWords().language;
  return useForeignLanguage(around) === undefined ? undefined : page;
}
