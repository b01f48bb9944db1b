import type { QueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { plainPath } from "#edition/paths.ts";
import { LoadFailure } from "#reader/lib/load-json.ts";
import { isUntouched } from "#reader/lib/reload.ts";
import type { PageData } from "#reader/page-data.ts";

/** What is to be done with a page that stands at another address than it was printed for. */
export interface Elsewhere {
  /** The address that is shown as the page says, whatever the routes would make of it. */
  readonly asPrinted?: string;
  /** Puts the page of this address in the place of the printed one. */
  readonly renderAnew?: (root: HTMLElement, app: ReactNode) => void;
}

/**
 * Hosts answer more addresses than there are: `…/index.html`, doubled slashes, one page for all that they
 * have no file for. Taken over as it is, such a page would be replaced by what the routes find at its
 * address, or by nothing.
 * @param fetchAll asks for what the page of this address needs
 */
export async function settle(
  client: QueryClient,
  data: PageData,
  fetchAll: (path: string) => Promise<unknown>,
): Promise<Elsewhere> {
  const { hash, pathname, search } = location;
  if (plainPath(pathname) === data.path) {
    history.replaceState(history.state, "", data.path + search + hash);
    return {};
  }
  if (data.stray !== true) return { renderAnew };
  const cache = client.getQueryCache();
  const carried = cache.getAll().length;
  await fetchAll(pathname);
  // It may yet be an article's or a list's: one that is newer than the print, or has an outdated slug.
  const asked = cache.getAll()[carried]?.state.error;
  const missing = asked instanceof LoadFailure && asked.kind === "not-found";
  if (asked !== undefined && !missing) return { renderAnew };
  return { asPrinted: pathname };
}

function renderAnew(root: HTMLElement, app: ReactNode): void {
  root.replaceChildren();
  // What was printed speaks of another page; nobody would take it away again.
  for (const told of document.head.querySelectorAll('title, meta[name="robots"]')) told.remove();
  createRoot(root).render(
    <>
      {app}
      <ShowFragment />
    </>,
  );
}

/** The browser has looked for what the address names on the page that was printed. */
function ShowFragment() {
  useEffect(() => {
    const named = document.getElementById(location.hash.slice(1));
    if (isUntouched()) named?.scrollIntoView({ behavior: "instant" });
  }, []);
  return null;
}
