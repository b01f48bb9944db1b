import { articleIdOfPath } from "#edition/paths.ts";

/**
 * The headlines of the list that is seen: the feed, or the page of the archive that stands for it. A thread
 * is on it with all its headlines, folded or not, as the list counts them; what waits behind the pill, is
 * hidden or has not been loaded is not.
 */
export function idsInList(): number[] {
  const lists = [...document.querySelectorAll("#feed > ol, .archive-list")];
  const rows =
    lists.find((list) => list.checkVisibility())?.querySelectorAll("li:not([data-revealed])") ?? [];
  return [...rows].flatMap((row) => {
    const link = row.querySelector<HTMLAnchorElement>(":scope > .feed-line > a");
    return articleIdOfPath(link?.pathname ?? "") ?? [];
  });
}
