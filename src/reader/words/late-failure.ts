import type { Words } from "#reader/words/words.ts";

/** What to say when a part of the program did not come. */
export function lateFailure({ failure }: Words): string {
  return navigator.onLine ? failure.program : failure.offline;
}
