import { useSyncExternalStore } from "react";

const never = () => () => {};

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
