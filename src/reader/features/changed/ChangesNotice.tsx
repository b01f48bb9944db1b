import { useId, useLayoutEffect, useState } from "react";
import type { Article } from "#edition/article.ts";
import type { StoryChange } from "#reader/features/changed/compare-story.ts";
import { silenceStory } from "#reader/features/changed/story-record.ts";
import { wantChanges } from "#reader/features/changed/wanted.ts";
import { WordDifference } from "#reader/ui/WordDifference.tsx";
import { changedWords } from "#reader/words/changed.ts";
import { counted } from "#reader/words/counted.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

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
        {counted(page, words.changed, changes.length)}
      </button>
      <section id={list} className="changes" aria-label={words.list} hidden={!open}>
        <ol>
          {changes.map((change, index) => (
            <li key={index}>
              <p className="changes-kind">{words.kinds[change.kind]}</p>
              <p className="difference">
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
              setSilent(true);
              void silenceStory(article);
            }}
          >
            {words.offHere}
          </button>
          <button type="button" onClick={() => wantChanges(false)}>
            {words.offEverywhere}
          </button>
        </p>
      </section>
    </>
  );
}

/**
 * Marks the blocks in the margin. A block of the story is a child of its prose, in the same order; where
 * that is not so, nothing is marked rather than the wrong one. Returns how to take the marks away.
 */
function markBlocks(prose: HTMLElement, changes: readonly StoryChange[]): () => void {
  const marked = changes.flatMap((change) => {
    const element = change.kind === "removed" ? undefined : prose.children[change.index];
    return element instanceof HTMLElement ? [element] : [];
  });
  for (const element of marked) element.dataset["changed"] = "";
  return () => {
    for (const element of marked) delete element.dataset["changed"];
  };
}
