import type { Page } from "@playwright/test";

/** One layout shift, as the browser saw it. */
export interface Shift {
  readonly value: number;
  /** What moved, for whoever reads the failure. */
  readonly moved: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Has every document of the page keep its layout shifts from its first moment. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: object[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.className}` : "text",
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The shifts since the document began, after everything due has been painted. */
export function readShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: one to lay out, one for the browser to report it.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { shifts: Shift[] }).shifts;
  });
}

/**
 * What moved while something happened, whether or not the reader had just clicked: the browser's own
 * sum leaves out what follows an input.
 */
export async function shiftsDuring(page: Page, happen: () => Promise<void>): Promise<Shift[]> {
  await page.evaluate(() => {
    const shifts: object[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) shifts.push({ value: entry.value, moved: [] });
    }).observe({ type: "layout-shift" });
  });
  await happen();
  return readShifts(page);
}
