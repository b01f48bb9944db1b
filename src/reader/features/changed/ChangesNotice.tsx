import { useId, useLayoutEffect, useState } from "react";
import type { Article } from "#edition/article.ts";
import type { StoryChange } from "#reader/features/changed/compare-story.ts";
import { silenceStory } from "#reader/features/changed/story-record.ts";
import { wantChanges } from "#reader/features/changed/wanted.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { WordDifference } from "#reader/ui/WordDifference.tsx";
import { changedWords, type ChangedWords } from "#reader/words/changed.ts";
import { counted } from "#reader/words/counted.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";
import type { Words } from "#reader/words/words.ts";

interface ChangesNoticeProps {
  readonly article: Article;
  readonly changes: readonly StoryChange[];
  /** The element whose children are the story's blocks. */
  readonly prose: HTMLElement;
}

/** How many paragraphs have changed, in one line; which words, on demand. */
export function ChangesNotice({ article, changes, prose }: ChangesNoticeProps) {
  const page = useWords();
  const words = useWordsOf(changedWords);
  const [open, setOpen] = useState(false);
  const [silent, setSilent] = useState(false);
  const lang = useForeignLanguage(article.language);
  const list = useId();
  useLayoutEffect(() => (silent ? undefined : markBlocks(prose, changes)), [changes, prose, silent]);
  if (silent) return null;
  return (
    <>
      <button
        type="button"
        className="changes-button"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {summary(page, words, changes)}
      </button>
      <section id={list} className="changes" aria-label={words.list} hidden={!open}>
        <ol>
          {changes.map((change, index) => (
            <li key={index}>
              <p className="changes-kind">{words.kinds[change.kind]}</p>
              <p className="difference" lang={lang}>
                <WordDifference
                  before={change.kind === "added" ? "" : change.before}
                  after={change.kind === "removed" ? "" : change.after}
                />
              </p>
            </li>
          ))}
        </ol>
        <p className="changes-off">
          <button
            type="button"
            onClick={() => {
              toHeadline(prose);
              setSilent(true);
              void silenceStory(article);
            }}
          >
            {words.offHere}
          </button>
          <button
            type="button"
            onClick={() => {
              toHeadline(prose);
              wantChanges(false);
            }}
          >
            {words.offEverywhere}
          </button>
        </p>
      </section>
    </>
  );
}

/** «изменилось 2 абзаца», and what stands above them by its name. */
function summary(page: Words, words: ChangedWords, changes: readonly StoryChange[]): string {
  const above = changes.filter(({ kind }) => kind === "headline" || kind === "standfirst");
  const count = changes.length - above.length;
  if (above.length === 0) return counted(page, words.changed, count);
  const names = above.map(({ kind }) => words.parts[kind === "headline" ? "headline" : "standfirst"]);
  const paragraphs = count === 0 ? [] : [counted(page, words.parts.paragraphs, count)];
  return words.changedParts([...names, ...paragraphs].join(", "));
}

/** The notice goes away together with the button that was pressed: the reading goes on at the headline. */
function toHeadline(prose: HTMLElement): void {
  prose.closest(".story")?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

/**
 * Marks the blocks in the margin. A block of the story is a child of its prose, in the same order; where
 * that is not so, nothing is marked rather than the wrong one. Returns how to take the marks away.
 */
function markBlocks(prose: HTMLElement, changes: readonly StoryChange[]): () => void {
  const marked = changes.flatMap((change) => {
    const element = "index" in change ? prose.children[change.index] : undefined;
    return element instanceof HTMLElement ? [element] : [];
  });
  for (const element of marked) element.dataset["changed"] = "";
  return () => {
    for (const element of marked) delete element.dataset["changed"];
  };
}
