import { useLayoutEffect, type RefObject } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { announce, announced } from "#reader/lib/announce.ts";
import { showLateFonts } from "#reader/lib/late-fonts.ts";
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
    const step = arrived({ key, pathname, ready }, hash !== "" || type === NavigationType.Pop);
    if (step === "none") return;
    if (step === "page") showLateFonts();
    if (type === NavigationType.Pop) {
      if (!restorePlace(key) && !showFragment(hash)) window.scrollTo(0, 0);
      if (step !== "text" || isFocusLost()) {
        (followedLink(key) ?? headline.current)?.focus({ preventScroll: true });
      }
    } else if (!showFragment(hash)) {
      if (step === "page") window.scrollTo({ top: 0, behavior: "instant" });
      // The text brings a headline of its own: the focus moves over to it, unless it is in use elsewhere.
      if (step === "page" || isFocusLost()) headline.current?.focus({ preventScroll: true });
    }
    if (step !== "fragment") announceOnce(headline.current);
  }, [hash, headline, key, pathname, ready, type]);
}

/** What has changed since the last arrival: the page, only the fragment, or the text came in. */
type Step = "none" | "page" | "fragment" | "text";

interface Visit {
  readonly key: string;
  readonly pathname: string;
  readonly ready: boolean;
}

let last: Visit | undefined;

/** @param keepsPlace the move names a place on the page: the page it is on is then not begun anew */
function arrived(now: Visit, keepsPlace: boolean): Step {
  const before = last;
  last = now;
  if (before === undefined) return "none";
  if (before.key !== now.key) return before.pathname === now.pathname && keepsPlace ? "fragment" : "page";
  return now.ready && !before.ready ? "text" : "none";
}

function isFocusLost(): boolean {
  return document.activeElement === document.body;
}

/** The text may bring a headline that was not known before; one that was is not said again. */
function announceOnce(headline: HTMLElement | null): void {
  const text = headline?.textContent ?? "";
  if (announced() !== text) announce(text, headline?.lang);
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
