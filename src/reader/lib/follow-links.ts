/** Milliseconds in which a second sign of intent on the same link says nothing new. */
const sameIntent = 1000;

/**
 * One listener for every link of the page, whoever rendered it: plain clicks on addresses of this
 * site are routed in the page, everything else (other buttons, modifier keys, downloads, other
 * sites) stays the browser's. Links therefore remain plain `<a href>` and work before any script.
 */
export function followLinks(go: (path: string) => void, prepare: (path: string) => void): void {
  document.addEventListener("click", (event) => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!plain || event.defaultPrevented) return;
    const path = routedPath(event.target);
    if (path === undefined) return;
    event.preventDefault();
    go(path);
  });
  let prepared: { readonly path: string; readonly at: number } | undefined;
  const onIntent = (event: Event) => {
    const path = routedPath(event.target);
    if (path === undefined) return;
    // One finger brings all of these events, and the click after them waits for what each does.
    if (path === prepared?.path && event.timeStamp - prepared.at < sameIntent) return;
    prepared = { path, at: event.timeStamp };
    prepare(path);
  };
  for (const type of ["pointerover", "focusin", "touchstart"]) {
    document.addEventListener(type, onIntent, { passive: true });
  }
}

/** Path, search and fragment of the link around a node, if following it stays inside the app. */
function routedPath(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  if (link.origin !== location.origin || link.hasAttribute("download")) return undefined;
  // A path of two slashes would be read as a host.
  if (link.pathname.startsWith("//")) return undefined;
  if (link.target !== "" && link.target !== "_self") return undefined;
  // The edition's documents and the files of the site are no pages.
  if (link.pathname.startsWith("/edition/") || /\.[a-z0-9]+$/i.test(link.pathname)) return undefined;
  return link.pathname + link.search + link.hash;
}
