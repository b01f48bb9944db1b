import { createPath, NavigationType, type Location, type Navigator, type To } from "react-router";
import { savePlace } from "#reader/lib/place.ts";

/** Where the reader is in the session, and by which kind of move. */
export interface HistoryState {
  readonly location: Location;
  readonly action: NavigationType;
}

/**
 * The browser's session history for react-router's `<Router>`. Ours and not its `<BrowserRouter>`,
 * because an entry here remembers the place on its page (see place.ts), and because the router's own
 * history would bring data loading of twice its size that nothing here uses.
 */
export interface SessionHistory {
  readonly navigator: Navigator;
  readonly current: () => HistoryState;
  /** Where the page was when it was taken over: what React has to find in the printed HTML. */
  readonly printed: () => HistoryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes where a link points; to the very address that is open, as a fresh visit of it. */
  readonly follow: (path: string) => void;
}

export function createSessionHistory(): SessionHistory {
  // A new document's entry has no key yet; with one, a reload finds its place again and no other's.
  if (entryKey() === undefined) history.replaceState({ key: (unmoved = newKey()) }, "");
  const printed: HistoryState = { location: readLocation(), action: NavigationType.Pop };
  let state = printed;
  const listeners = new Set<() => void>();

  const move = (next: HistoryState) => {
    // Before anything renders: the page is still the one being left.
    if (next.location.key !== state.location.key) savePlace(state.location.key);
    unmoved = undefined;
    moved = true;
    state = next;
    for (const listener of listeners) listener();
  };
  const write = (action: NavigationType.Push | NavigationType.Replace, to: To, key: string) => {
    const href = hrefOf(to);
    if (action === NavigationType.Push) history.pushState({ key }, "", href);
    else history.replaceState({ key }, "", href);
    move({ location: readLocation(), action });
  };

  window.addEventListener("popstate", () => {
    // An entry without a key is new: somebody typed another fragment into the address.
    const typed = entryKey() === undefined;
    if (typed) history.replaceState({ key: newKey() }, "");
    move({ location: readLocation(), action: typed ? NavigationType.Push : NavigationType.Pop });
  });
  return {
    navigator: {
      createHref: hrefOf,
      go: (steps) => history.go(steps),
      push: (to) => write(NavigationType.Push, to, newKey()),
      // The entry stays the same, and so does the reader's place in it.
      replace: (to) => write(NavigationType.Replace, to, state.location.key),
    },
    current: () => state,
    printed: () => printed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: (path) => {
      const open = path === hrefOf(state.location);
      write(open ? NavigationType.Replace : NavigationType.Push, path, newKey());
    },
  };
}

/** The entry of a new document, until the first move: a reload and a way back have had theirs before. */
let unmoved: string | undefined;

let moved = false;

/** Whether the reader has left the page with which this document began. */
export function hasMoved(): boolean {
  return moved;
}

/** Whether this document was opened anew at this entry, and nothing has moved since. */
export function isNewVisit(key: string): boolean {
  return key === unmoved;
}

/**
 * Lets the address say where on its page the reader is. The entry stays the same and nothing renders: to
 * the router, and to whoever follows a link to this very page, it is still the address that was opened.
 */
export function noteFragment(fragment: string): void {
  const { hash, pathname, search } = window.location;
  const noted = fragment === "" ? "" : `#${fragment}`;
  if (noted !== hash) history.replaceState(history.state, "", pathname + search + noted);
}

function hrefOf(to: To): string {
  return typeof to === "string" ? to : createPath(to);
}

function readLocation(): Location {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, state: null, key: entryKey() ?? "" };
}

/** The name of the session history's open entry, kept by the browser across reloads. */
export function entryKey(): string | undefined {
  const entry: unknown = history.state;
  const known = typeof entry === "object" && entry !== null && "key" in entry;
  return known && typeof entry.key === "string" ? entry.key : undefined;
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 12);
}
