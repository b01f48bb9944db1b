import { articleIdOfPath } from "#edition/paths.ts";

/**
 * The headlines that stand in the list: what waits behind the pill, is hidden, has not been loaded or is
 * folded away does not.
 */
export function idsInList(): number[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    "#feed [data-headlines] li:not([data-revealed]) a[href]",
  );
  return [...links]
    .filter((link) => link.checkVisibility())
    .flatMap(({ pathname }) => articleIdOfPath(pathname) ?? []);
}
