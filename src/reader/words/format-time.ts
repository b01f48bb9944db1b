import type { Words } from "#reader/words/words.ts";

/**
 * A moment in the edition's time zone. Only digits come from `Intl`, names of months from our own
 * list: Chromium has no Kazakh data and Node has, and both must write the same.
 * @param timestamp RFC 3339
 */
export function formatTime(words: Words, timestamp: string, timeZone: string): string {
  const parts = digitsIn(timeZone).formatToParts(new Date(timestamp));
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const clock = [number("hour"), number("minute")].map((value) => String(value).padStart(2, "0")).join(":");
  return `${words.date(number("day"), number("month"), number("year"))}, ${clock}`;
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
