const highlight = "spoken";

/** Put in by script: the tools that read our style sheets do not know the selector yet and complain. */
const look = `
  ::highlight(${highlight}) {
    background-color: color-mix(in srgb, var(--accent) 20%, var(--paper));
    color: var(--ink);
  }
  @media (forced-colors: active) {
    ::highlight(${highlight}) { background-color: Mark; color: MarkText; }
  }
  /* Its lines stand close: a ground under one would hide the feet of the one before. */
  .headline::highlight(${highlight}) {
    background-color: transparent;
    color: var(--ink);
    text-decoration: underline 2px var(--accent);
  }
  @media print {
    ::highlight(${highlight}) { background-color: transparent; }
  }`;
let sheet: CSSStyleSheet | undefined;

function putLookIn(): void {
  if (sheet !== undefined) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Marks what is being read. A highlight leaves the page's elements as they are; where there is none the
 * whole paragraph bears the mark.
 */
export function markPassage(range: Range | undefined): void {
  clearMark();
  if (range === undefined) return;
  if ("highlights" in CSS) {
    putLookIn();
    CSS.highlights.set(highlight, new Highlight(range));
  } else blockAround(range)?.setAttribute("data-spoken", "");
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
