/**
 * Where the reader was on each entry of the session's history: the page's scroll, the scroll of every
 * element marked `data-keep-place`, and the link that was followed. The browser's own restoration
 * serves printed pages on load and reload; this serves the moves in between.
 */
interface Place {
  readonly y: number;
  readonly inner: Readonly<Record<string, number>>;
  readonly followed?: string;
}

const storageKey = "polosa:places";
const places = new Map<string, Place>(readStored());

export function savePlace(entry: string): void {
  const inner: Record<string, number> = {};
  for (const element of keptElements()) inner[element.dataset["keepPlace"] ?? ""] = element.scrollTop;
  const followed = document.activeElement?.closest("a")?.getAttribute("href");
  places.set(entry, { y: window.scrollY, inner, ...(followed == null ? {} : { followed }) });
}

/** Goes back to where the reader was on this entry. False when nothing is known of it. */
export function restorePlace(entry: string): boolean {
  const place = places.get(entry);
  if (place === undefined) return false;
  restoreInner(entry);
  window.scrollTo({ top: place.y, behavior: "instant" });
  return true;
}

/** Only the marked elements: on a reload the browser has already seen to the page itself. */
export function restoreInner(entry: string): void {
  const place = places.get(entry);
  for (const element of keptElements()) {
    const top = place?.inner[element.dataset["keepPlace"] ?? ""];
    if (top !== undefined && top !== element.scrollTop) element.scrollTop = top;
  }
}

/** The link that was followed from this entry, if it is on the page: the focus goes back to it. */
export function followedLink(entry: string): HTMLElement | null {
  const href = places.get(entry)?.followed;
  return href === undefined ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
}

/** Keeps the places for a reload, and leaves the scroll of the page itself to the browser then. */
export function keepPlacesAcrossReloads(currentEntry: () => string): void {
  history.scrollRestoration = "manual";
  window.addEventListener("pagehide", () => {
    history.scrollRestoration = "auto";
    savePlace(currentEntry());
    try {
      sessionStorage.setItem(storageKey, JSON.stringify([...places].slice(-50)));
    } catch {
      // Storage that is full or blocked costs the place, nothing else.
    }
  });
  window.addEventListener("pageshow", () => (history.scrollRestoration = "manual"));
}

function keptElements(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>("[data-keep-place]");
}

function readStored(): [string, Place][] {
  try {
    // Missing while printing; where storage is blocked, even asking for it throws.
    if (typeof sessionStorage === "undefined") return [];
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is [string, Place] {
  if (!Array.isArray(value) || typeof value[0] !== "string") return false;
  const place = value[1] as { readonly [Field in keyof Place]?: unknown } | null;
  return typeof place?.y === "number" && typeof place.inner === "object" && place.inner !== null;
}
