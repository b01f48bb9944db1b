/** Milliseconds after which an open story counts as read. */
const longEnough = 15_000;
/** Sooner than this nobody has read to the middle. */
const glance = 3000;

/**
 * Calls back once a story was really read: it was looked at for a while, or its middle was reached.
 * Returns how to call it off.
 * @param middle asked for when the story stands there whole
 */
export function whenRead(middle: () => Element | undefined, tell: () => void): () => void {
  const stop = () => {
    clearTimeout(soon);
    clearTimeout(later);
    observer.disconnect();
  };
  const finish = () => {
    stop();
    tell();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) finish();
  });
  const soon = setTimeout(() => {
    const element = middle();
    if (element !== undefined) observer.observe(element);
  }, glance);
  const wait = () => {
    // A tab that nobody looks at is read by nobody.
    if (document.visibilityState === "visible") finish();
    else later = setTimeout(wait, longEnough);
  };
  let later = setTimeout(wait, longEnough);
  return stop;
}
