import { useCallback, useEffect, useRef, useState } from "react";
import { findPassage } from "#reader/features/listen/find-passage.ts";
import { clearMark, markPassage } from "#reader/features/listen/mark-passage.ts";
import type { Passage } from "#reader/features/listen/passages.ts";

interface InView {
  /** True once the reader has scrolled away from what is being read. */
  readonly away: boolean;
  /** Goes back to it, and follows it again. */
  readonly comeBack: () => void;
}

/** Marks the sentence that is being read and keeps it in view, until the reader scrolls away themselves. */
export function useReadingInView(passage: Passage | undefined): InView {
  const [away, setAway] = useState(false);
  const isAway = useRef(false);
  /** The last scroll was the reader's doing. */
  const byReader = useRef(false);
  const range = useRef<Range>(undefined);
  const leave = useCallback((value: boolean) => {
    isAway.current = value;
    setAway(value);
  }, []);

  const follow = useCallback((always: boolean) => {
    byReader.current = false;
    bringIntoView(range.current, always);
  }, []);

  useEffect(() => {
    range.current = passage === undefined ? undefined : findPassage(passage);
    markPassage(range.current);
    if (!isAway.current) follow(false);
  }, [follow, passage]);
  useEffect(() => clearMark, []);

  useEffect(() => {
    const controller = new AbortController();
    const options = { passive: true, capture: true, signal: controller.signal };
    const touched = () => (byReader.current = true);
    window.addEventListener("wheel", touched, options);
    window.addEventListener("touchmove", touched, options);
    window.addEventListener("keydown", ({ key }) => scrollKeys.has(key) && touched(), options);
    // A drag of the scroll bar begins with a press on the page's own edge.
    window.addEventListener(
      "pointerdown",
      ({ clientX }) => clientX >= document.documentElement.clientWidth && touched(),
      options,
    );
    document.addEventListener(
      "scroll",
      () => {
        if (byReader.current && range.current !== undefined) leave(!isInView(range.current));
      },
      { passive: true, signal: controller.signal },
    );
    return () => controller.abort();
  }, [leave]);

  const comeBack = useCallback(() => {
    leave(false);
    follow(true);
  }, [follow, leave]);
  return { away, comeBack };
}

const scrollKeys = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);

/** What is free between the bars at the top and at the bottom. */
function freeRoom(): { readonly top: number; readonly bottom: number } {
  const masthead = document.querySelector(".masthead")?.getBoundingClientRect();
  const player = document.querySelector(".listen-player")?.getBoundingClientRect();
  const fixed = player !== undefined && player.bottom > innerHeight / 2 && player.top > 0;
  return {
    top: Math.max(masthead?.bottom ?? 0, 0),
    bottom: fixed ? Math.min(player.top, innerHeight) : innerHeight,
  };
}

function isInView(range: Range): boolean {
  const { bottom, top } = range.getBoundingClientRect();
  const room = freeRoom();
  return bottom > room.top && top < room.bottom;
}

/** To the upper third, so that what follows is in view as well; only when it is not there already. */
function bringIntoView(range: Range | undefined, always: boolean): void {
  if (range === undefined) return;
  const { bottom, height, top } = range.getBoundingClientRect();
  if (height === 0) return;
  const room = freeRoom();
  if (!always && top >= room.top && bottom <= room.bottom) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollBy({
    top: top - room.top - (room.bottom - room.top) / 4,
    behavior: calm ? "instant" : "smooth",
  });
}
