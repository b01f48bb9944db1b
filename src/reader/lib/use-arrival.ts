import { useLayoutEffect, type RefObject } from "react";
import { useLocation, useNavigationType } from "react-router";
import { announce } from "#reader/lib/announce.ts";
import { followedLink, restorePlace } from "#reader/lib/place.ts";

/**
 * Arriving on a page after a click or a step back: scroll, focus and announcement go where the reader
 * looks for them. Nothing happens on the first load, which is the browser's own.
 * @param ready false while the page still waits for its text; arriving is finished when it is there
 */
export function useArrival(headline: RefObject<HTMLElement | null>, ready: boolean): void {
  const { key, hash, pathname } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    const step = arrived(key, pathname, ready);
    if (step === "none") return;
    if (type === "POP") {
      if (!restorePlace(key) && !showFragment(hash)) window.scrollTo(0, 0);
      if (step !== "text") (followedLink(key) ?? headline.current)?.focus({ preventScroll: true });
    } else if (!showFragment(hash)) {
      if (step === "page") window.scrollTo({ top: 0, behavior: "instant" });
      // The text brings a headline of its own: the focus moves over to it, unless it is in use elsewhere.
      const lost = document.activeElement === document.body;
      if (step === "page" || lost) headline.current?.focus({ preventScroll: true });
    }
    if (step === "page") announce(headline.current?.textContent ?? "");
  }, [hash, headline, key, pathname, ready, type]);
}

/** What has changed since the last arrival: the page, only the fragment, or the text came in. */
type Step = "none" | "page" | "fragment" | "text";

let last: { key: string; pathname: string; ready: boolean } | undefined;

function arrived(key: string, pathname: string, ready: boolean): Step {
  const before = last;
  last = { key, pathname, ready };
  if (before === undefined) return "none";
  if (before.key !== key) return before.pathname === pathname ? "fragment" : "page";
  return ready && !before.ready ? "text" : "none";
}

/** Brings the element that the address names into view and gives it the focus. */
function showFragment(hash: string): boolean {
  const id = decodeFragment(hash);
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return false;
  target.scrollIntoView({ block: "start", behavior: "instant" });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
