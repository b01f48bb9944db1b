import { useSyncExternalStore } from "react";
import { isRead, onReadMarks } from "#reader/lib/read-marks.ts";

/** Known once the page is taken over. */
export function useIsRead(id: number): boolean {
  return useSyncExternalStore(
    onReadMarks,
    () => isRead(id),
    () => false,
  );
}
