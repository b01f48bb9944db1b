import { dayNumber, momentIn, type Moment } from "#reader/words/moment.ts";
import type { Words } from "#reader/words/words.ts";

interface DayStyle {
  /** «19 мая 2026, вторник» */
  readonly weekday?: boolean;
  /**
   * The reader's own moment, in milliseconds: today and yesterday are then called so, and a day of this
   * year has no year. What is printed has no such moment: leave it out until the page is taken over.
   */
  readonly now?: number;
}

/**
 * A day in the edition's time zone: «19 мая 2026», «19 мая», «вчера». Begins in lower case, as inside a
 * sentence; a heading makes its first letter large by CSS.
 * @param time RFC 3339, or milliseconds
 */
export function formatDay(
  words: Words,
  time: string | number,
  timeZone: string,
  { now, weekday = false }: DayStyle = {},
): string {
  const moment = momentIn(timeZone, time);
  const today = now === undefined ? undefined : momentIn(timeZone, now);
  const ago = today === undefined ? -1 : dayNumber(today) - dayNumber(moment);
  if (ago === 0) return words.today;
  if (ago === 1) return words.yesterday;
  const { day, month, year } = moment;
  const date = today?.year === year ? words.day(day, month) : words.date(day, month, year);
  return weekday ? words.withWeekday(date, weekdayOf(moment)) : date;
}

/** The day on which something happened, as a key to group by: `2026-05-19`. */
export function dayKey(time: string | number, timeZone: string): string {
  const { day, month, year } = momentIn(timeZone, time);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** From 0 for Monday to 6. */
function weekdayOf(moment: Moment): number {
  // Day 0 was a Thursday.
  return (((dayNumber(moment) + 3) % 7) + 7) % 7;
}
