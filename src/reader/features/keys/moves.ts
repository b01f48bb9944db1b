import { archivePath } from "#edition/paths.ts";
import type { Go } from "#reader/features/keys/listen-for-keys.ts";

/**
 * What the keys do to the page. They know its parts by their marks only: `data-headlines` is a list to
 * walk, in which `data-headline` is a link that is not its entry's only one, `data-key` names what a key presses or goes to.
 */
export function moveInHeadlines(step: 1 | -1): boolean {
  const links = headlines();
  const focused = links.findIndex((link) => link === document.activeElement);
  const from = focused === -1 ? links.findIndex(isOpen) : focused;
  const next = from === -1 ? (step === 1 ? links[0] : undefined) : links[from + step];
  if (next === undefined) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest", behavior: "instant" });
  return true;
}

/** Enter does the same; `o` is the letter for it. */
export function openHeadline(): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLAnchorElement)) return false;
  activeElement.click();
  return true;
}

/** The quotation or entry that has the focus, or else the story. */
export function pressSave(): boolean {
  const around = document.activeElement?.closest(".pull-quote, .quotation");
  const button = (
    around ?? document.querySelector(".story-tools, .story > .quote-tools")
  )?.querySelector<HTMLElement>('[data-key="save"]');
  button?.click();
  return button != null;
}

/** A page without a search or a filter leads to the whole feed, which is narrowed by section and person. */
export function goToSearch(go: Go): boolean {
  const field = [...document.querySelectorAll<HTMLElement>('[data-key="search"]')].find(isSeen);
  if (field === undefined) {
    if (location.pathname.startsWith(archivePath())) return false;
    go(`${archivePath()}#filter`, false);
    return true;
  }
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
  return true;
}

/** The list of headlines beside the page or under it; where a page of the archive stands for it, the archive. */
export function goToFeed(go: Go): boolean {
  const feed = document.getElementById("feed");
  if (feed === null) return false;
  if (!isSeen(feed)) {
    go(archivePath(), false);
    return true;
  }
  const { hash, pathname, search } = location;
  if (hash !== "#feed") go(`${pathname}${search}#feed`, false);
  feed.scrollIntoView({ block: "nearest", behavior: "instant" });
  feed.focus({ preventScroll: true });
  return true;
}

/** The page's own list where it is one, else the feed. */
function headlines(): HTMLElement[] {
  const lists = [...document.querySelectorAll("main [data-headlines], #feed [data-headlines]")];
  const list = lists.find((one) => one.contains(document.activeElement)) ?? lists[0];
  const marked = list?.querySelector("[data-headline]") ? "[data-headline]" : "li a[href]";
  return [...(list?.querySelectorAll<HTMLElement>(marked) ?? [])].filter(isSeen);
}

/** By its address: the mark in the list comes a paint after the page. */
function isOpen(link: HTMLElement): boolean {
  return link instanceof HTMLAnchorElement && link.pathname === location.pathname;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
