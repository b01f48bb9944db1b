import { useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article } from "#edition/article.ts";
import { findAnchor, isParagraphAnchor } from "#edition/paragraph-anchor.ts";
import { leadPath } from "#edition/paths.ts";
import { isUntouched } from "#reader/lib/reload.ts";
import { isNewVisit } from "#reader/lib/session-history.ts";

/**
 * Brings the paragraph into view that the address means by the name of an earlier wording. One that is
 * there as it is named, the browser or the arrival has found already.
 */
export function useEarlierName(article: Article): void {
  const { hash, key, pathname } = useLocation();
  const type = useNavigationType();
  const arrived = useRef<string>(undefined);
  useLayoutEffect(() => {
    const anew = isNewVisit(key);
    const first = arrived.current !== key;
    arrived.current = key;
    if (!first || (type === NavigationType.Pop && !anew) || (anew && !isUntouched())) return;
    const paragraph = paragraphNamed(article, hash.slice(1), pathname !== leadPath);
    if (paragraph === null) return;
    paragraph.tabIndex = -1;
    paragraph.scrollIntoView({ block: "start", behavior: "instant" });
    paragraph.focus({ preventScroll: true });
  }, [article, hash, key, pathname, type]);
}

/**
 * @param sameStory false on the front page, which shows one story today and another tomorrow: a place in
 *   the text then says nothing, only the words do
 */
function paragraphNamed(article: Article, fragment: string, sameStory: boolean): HTMLElement | null {
  if (!isParagraphAnchor(fragment) || document.getElementById(fragment) !== null) return null;
  const found = findAnchor(article.body, fragment);
  if (found === undefined || (found.by === "place" && !sameStory)) return null;
  return document.getElementById(found.anchor);
}
