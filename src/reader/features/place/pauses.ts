/** Milliseconds without scrolling after which somebody reads. */
export const pause = 1000;

/** Milliseconds after which an open story counts as opened: sooner nobody has read anything of it. */
export const glance = 3000;
