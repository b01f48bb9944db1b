/** When the reader last looked at the list, by ids: they grow with time, also where nothing has a date. */
export interface Look {
  /** The newest headline that was shown. */
  readonly seen: number;
  /** What was the newest before: whatever came later is new. Absent until something has come. */
  readonly stopped?: number;
}

/** The next look: one that brings nothing newer leaves the place where the reader stopped. */
export function nextLook(last: Look | undefined, newest: number): Look {
  if (last === undefined) return { seen: newest };
  return newest > last.seen ? { seen: newest, stopped: last.seen } : last;
}

export function lookText({ seen, stopped }: Look): string {
  return stopped === undefined ? String(seen) : `${seen} ${stopped}`;
}

/** Undefined for what is no look, and for nothing. */
export function parseLook(text: string): Look | undefined {
  const [, seen, stopped] = /^([1-9]\d{0,15})(?: ([1-9]\d{0,15}))?$/.exec(text) ?? [];
  if (seen === undefined) return undefined;
  return { seen: Number(seen), ...(stopped === undefined ? {} : { stopped: Number(stopped) }) };
}

/** The first of the old headlines below new ones: over it stands the line. */
export function stoppedAt(ids: readonly number[], stopped: number): number | undefined {
  return (ids[0] ?? 0) > stopped ? ids.find((id) => id <= stopped) : undefined;
}
