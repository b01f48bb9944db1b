/** A moment as clocks and calendars of a place show it; months count from 1. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * Only digits come from `Intl`, names of months from our own lists: Chromium has no Kazakh data and Node
 * has, and both must write the same.
 * @param time RFC 3339, or milliseconds as `Date.now()` counts them
 */
export function momentIn(timeZone: string, time: string | number): Moment {
  const parts = digitsIn(timeZone).formatToParts(new Date(time));
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
  };
}

/** Days since an agreed one: the difference of two says how many midnights lie between. */
export function dayNumber({ day, month, year }: Moment): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One for each time zone: making it takes longer than rendering a paragraph. */
function digitsIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-u-hc-h23", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}
