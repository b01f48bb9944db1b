import type { Passage, Place } from "#reader/features/listen/passages.ts";

/** Where a sentence stands on the page; undefined when the page shows another part of the story. */
export function findPassage({ at, place, shown }: Passage): Range | undefined {
  const element = elementOf(place);
  if (element === undefined) return undefined;
  const range = document.createRange();
  if (shown === undefined) {
    range.selectNodeContents(element);
    return range;
  }
  const text = textNodesOf(element);
  const whole = text.map((node) => node.data).join("");
  // The page may have signs of its own before the words, as the guillemet of a quotation.
  const start = whole.indexOf(shown, at);
  if (start === -1) return undefined;
  const from = pointAt(text, start);
  const to = pointAt(text, start + shown.length);
  if (from === undefined || to === undefined) return undefined;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function elementOf(place: Place): Element | undefined {
  switch (place.part) {
    case "headline":
      return document.querySelector("main h1") ?? undefined;
    case "standfirst":
      return document.querySelector("main .standfirst") ?? undefined;
    case "quote":
      return document.getElementById(place.id)?.querySelector("blockquote") ?? undefined;
    case "speaker":
      return document.getElementById(place.id)?.querySelector("figcaption") ?? undefined;
    case "block": {
      const block = document.querySelector("main .prose:not(.quotes-only)")?.children[place.index];
      return place.item === undefined ? block : block?.children[place.item];
    }
  }
}

function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
}

function pointAt(nodes: readonly Text[], offset: number): { node: Text; offset: number } | undefined {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}
