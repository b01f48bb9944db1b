/** In CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

let known: ScreenSize | undefined;

/**
 * How large the window is, as far as it was known the last time that it changed: asking the window itself
 * while a page is being rendered would have the browser lay out the page that is on its way out.
 */
export function screenSize(): ScreenSize {
  return known ?? screen;
}

/** Called while the page is at rest. */
export function watchScreenSize(): void {
  read();
  window.addEventListener("resize", read, { passive: true });
}

function read(): void {
  known = { width: innerWidth, height: innerHeight };
}
