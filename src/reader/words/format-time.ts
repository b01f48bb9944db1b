import { momentIn } from "#reader/words/moment.ts";
import type { Words } from "#reader/words/words.ts";

/**
 * A moment in a time zone: «19 мая 2026, 08:05».
 * @param timestamp RFC 3339
 */
export function formatTime(words: Words, timestamp: string, timeZone: string): string {
  const { day, month, year } = momentIn(timeZone, timestamp);
  return `${words.date(day, month, year)}, ${formatClock(timestamp, timeZone)}`;
}

/**
 * The time of day alone: «08:05».
 * @param time RFC 3339, or milliseconds
 */
export function formatClock(time: string | number, timeZone: string): string {
  const { hour, minute } = momentIn(timeZone, time);
  return [hour, minute].map((value) => String(value).padStart(2, "0")).join(":");
}
