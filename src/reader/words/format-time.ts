import { momentIn } from "#reader/words/moment.ts";
import type { Words } from "#reader/words/words.ts";

/**
 * A moment in the edition's time zone: «19 мая 2026, 08:05».
 * @param timestamp RFC 3339
 */
export function formatTime(words: Words, timestamp: string, timeZone: string): string {
  const { day, hour, minute, month, year } = momentIn(timeZone, timestamp);
  const clock = [hour, minute].map((value) => String(value).padStart(2, "0")).join(":");
  return `${words.date(day, month, year)}, ${clock}`;
}
