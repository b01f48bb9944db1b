const highlight = "spoken";

/**
 * Marks what is being read. A highlight leaves the page's elements as they are; where there is none the
 * whole paragraph bears the mark.
 */
export function markPassage(range: Range | undefined): void {
  clearMark();
  if (range === undefined) return;
  if ("highlights" in CSS) CSS.highlights.set(highlight, new Highlight(range));
  else blockAround(range)?.setAttribute("data-spoken", "");
}

export function clearMark(): void {
  if ("highlights" in CSS) CSS.highlights.delete(highlight);
  document.querySelector("[data-spoken]")?.removeAttribute("data-spoken");
}

function blockAround(range: Range): Element | null | undefined {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element?.closest("p, li, h1, h2, figcaption");
}
