import { useEffect } from "react";

/** The page itself and the feed beside it: each is taken over for itself. */
let left = 2;
const { promise, resolve } = Promise.withResolvers<undefined>();

/**
 * Resolves once the whole page is taken over. Until then a link is better followed by the browser: a move
 * inside the page would first have to take over what it is about to replace.
 */
export const takenOver: Promise<undefined> = promise;

/** Stands within each part. */
export function TakenOver(): null {
  useEffect(() => {
    left -= 1;
    if (left === 0) resolve(undefined);
  }, []);
  return null;
}
