import { useState } from "react";
import { languages, type Language } from "#edition/headline.ts";
import { announce } from "#reader/lib/announce.ts";
import { chooseLanguage } from "#reader/lib/chosen-language.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { languageNames } from "#reader/words/language-names.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Letters that a name begins with where there is no room for all of it: «Рус · Қаз · Eng». */
const short = 3;

/** The languages of the interface, each in itself: «Русский · Қазақша · English». */
export function LanguageButtons() {
  const words = useWords();
  const imprint = useImprint();
  const [problem, setProblem] = useState<string>();

  const choose = async (language: Language) => {
    const came = await chooseLanguage(language === imprint.language ? undefined : language);
    const said = came ? undefined : lateFailure(words);
    setProblem(said);
    announce(said ?? languageNames[language]);
  };
  return (
    <>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language === words.language ? undefined : language}
          aria-pressed={language === words.language}
          onClick={() => void choose(language)}
        >
          {languageNames[language].slice(0, short)}
          <span>{languageNames[language].slice(short)}</span>
        </button>
      ))}
      {problem !== undefined && <p className="languages-problem">{problem}</p>}
    </>
  );
}
