import { useEffect, useRef, type MouseEvent } from "react";
import { archivePath } from "#edition/paths.ts";
import type { FeedState } from "#reader/features/feed/use-feed.ts";
import { useWords } from "#reader/words/use-words.ts";

interface OlderHeadlinesProps {
  readonly older: FeedState["older"];
  readonly next: number;
  /** Below a list that shows little of what is loaded it waits to be pressed: the whole archive might come for nothing. */
  readonly byItself: boolean;
}

/** A screen or so ahead of the reader, in the page (phone) and in the list's own scroll (desktop). */
const nearby: IntersectionObserverInit & { readonly scrollMargin: string } = {
  rootMargin: "900px 0px",
  scrollMargin: "900px 0px",
};

/**
 * The end of the loaded list. Older headlines come as the reader nears it, or on a click; without
 * scripts the link leads to the same headlines on a page of their own.
 */
export function OlderHeadlines({ older, next, byItself }: OlderHeadlinesProps) {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  const { failed, load, loading } = older;
  const waiting = byItself && !loading && !failed;

  useEffect(() => {
    const element = link.current;
    if (element === null || !waiting) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) load();
    }, nearby);
    observer.observe(element);
    return () => observer.disconnect();
  });

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load();
  };

  return (
    <p className="feed-older" aria-busy={loading}>
      {failed && <span>{words.feed.olderFailed} </span>}
      <a ref={link} href={archivePath(next)} onClick={onClick}>
        {loading ? words.feed.loadingOlder : failed ? words.failure.retry : words.feed.older}
      </a>
    </p>
  );
}
