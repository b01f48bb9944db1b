/**
 * On a slow network the fonts come after the first paint, and "optional" then keeps the fallbacks for
 * as long as the document lives, which here may be the whole visit. So the next story, whose text is
 * new to the eye anyway, is set in them: the same files under a second name, from the cache.
 * @param onMove calls back on every move in the session's history, before it is shown
 */
export function showLateFonts(onMove: (listener: () => void) => unknown): void {
  let ready = false;
  const fetchAgain = async () => {
    await document.fonts.ready;
    if (!cameLate()) return;
    await Promise.all(
      ["Literata Late", "Golos Text Late"].map((name) => document.fonts.load(`1em "${name}"`)),
    );
    ready = true;
  };
  void fetchAgain();
  let shown = location.pathname;
  onMove(() => {
    if (location.pathname === shown) return;
    shown = location.pathname;
    if (ready) document.documentElement.dataset["fonts"] = "late";
  });
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
