import { counted } from "#reader/words/counted.ts";
import { formatDay } from "#reader/words/format-day.ts";
import { dayNumber, momentIn } from "#reader/words/moment.ts";
import { relativeWords } from "#reader/words/relative.ts";
import type { Words } from "#reader/words/words.ts";

const minute = 60_000;
const hour = 60 * minute;

/** Days for which «3 дня назад» says more than a date. */
const daysCounted = 6;

/**
 * How long ago something was, as one would say it: «5 минут назад», «вчера», «19 мая». A clock that runs a
 * little ahead says «только что»; what is yet to come has its date.
 * @param time RFC 3339, or milliseconds
 * @param now the reader's own moment, in milliseconds
 */
export function formatRelative(words: Words, time: string | number, timeZone: string, now: number): string {
  const { days, hours, justNow, minutes } = relativeWords[words.language];
  const passed = now - new Date(time).getTime();
  const midnights = dayNumber(momentIn(timeZone, now)) - dayNumber(momentIn(timeZone, time));
  if (Math.abs(passed) < minute) return justNow;
  if (passed > 0 && passed < hour) return counted(words, minutes, Math.floor(passed / minute));
  // What happened last evening is nearer in hours than «вчера» sounds.
  if (passed > 0 && (midnights === 0 || passed < 12 * hour)) {
    return counted(words, hours, Math.floor(passed / hour));
  }
  if (midnights > 1 && midnights <= daysCounted) return counted(words, days, midnights);
  return formatDay(words, time, timeZone, { now });
}
