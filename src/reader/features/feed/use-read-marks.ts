import { useSyncExternalStore } from "react";
import { onReadMarks, readMarks } from "#reader/lib/read-marks.ts";

/** What this reader has read, known once the page is taken over: one look for all rows of a list. */
export function useReadMarks(): string {
  return useSyncExternalStore(onReadMarks, readMarks, () => "");
}
