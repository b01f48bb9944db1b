/** True for keys that belong to somebody else: text being typed, an open dialog, the browser's own shortcuts. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  if (!(target instanceof Element)) return false;
  const field = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
  return target.closest(`${field}, dialog, [popover]`) !== null;
}

/** The reader may switch single letters off (WCAG 2.2, 2.1.4): the choice is an attribute of the root element. */
export function keysAreOff(): boolean {
  return document.documentElement.dataset["keys"] === "off";
}
