import { wordDifference } from "#reader/lib/word-difference.ts";
import { differenceWords } from "#reader/words/difference.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface WordDifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** Two texts in one: what was removed is struck out, what was added underlined, and both are said. */
export function WordDifference({ before, after }: WordDifferenceProps) {
  const { language } = useWords();
  const words = useWordsOf(differenceWords);
  return wordDifference(before, after).map(({ kind, text }, index) => {
    if (kind === "same") return <span key={index}>{text}</span>;
    const Mark = kind === "removed" ? "del" : "ins";
    return (
      <Mark key={index}>
        <span className="sr-only" lang={language}>
          {words[kind]}
        </span>
        {text}
        <span className="sr-only" lang={language}>
          {words.end}
        </span>
      </Mark>
    );
  });
}
