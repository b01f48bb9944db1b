import { afterPaint } from "#reader/lib/after-paint.ts";

/**
 * On a slow network the fonts come after the first paint, and "optional" then keeps the fallbacks for
 * as long as the document lives, which here may be the whole visit. So the next page, whose text is new
 * to the eye anyway, is set in them: the same files under a second name, from the cache.
 */
export async function watchForLateFonts(): Promise<void> {
  shown = location.pathname;
  await document.fonts.ready;
  if (!cameLate()) return;
  await Promise.all(["Literata Late", "Golos Text Late"].map((name) => document.fonts.load(`1em "${name}"`)));
  ready = true;
}

let ready = false;
let shown: string | undefined;

/**
 * To be called when a new page has taken the place of the old one, before it is laid out. What stands
 * around it follows when it is painted: setting all of it anew would keep the reader waiting.
 */
export function showLateFonts(): void {
  if (!ready || location.pathname === shown) return;
  ready = false;
  const { dataset } = document.documentElement;
  dataset["fonts"] = "late-page";
  afterPaint(() => (dataset["fonts"] = "late"));
}

/** Milliseconds for which a browser may wait with an optional font (CSS Fonts 4, font-display). */
const blockPeriod = 100;

function cameLate(): boolean {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const fonts = performance
    .getEntriesByType("resource")
    .filter((entry) => entry.name.endsWith(".woff2")) as PerformanceResourceTiming[];
  return paint !== undefined && fonts.some((font) => font.responseEnd > paint.startTime + blockPeriod);
}
