import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * What the printer could not know, once the printed page is taken over; what it has printed until then.
 * Where the two are equal nothing is rendered anew, and that is worth having: it would be all at once.
 */
export function useOnceHydrated<T extends string | boolean>(value: T, printed: T): T {
  return useSyncExternalStore(
    never,
    () => value,
    () => printed,
  );
}

/**
 * False while the printed page is being taken over, true from then on: for what the printer cannot
 * know (the fragment of the address, the reader's own settings).
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
