import { compareText } from "#reader/words/compare-text.ts";
import { formatDay } from "#reader/words/format-day.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { formatRelative } from "#reader/words/format-relative.ts";
import { formatTime } from "#reader/words/format-time.ts";
import { kk } from "#reader/words/kk.ts";

const zone = "Asia/Almaty";
const now = Date.parse("2026-11-05T12:00:00+05:00");

export const numbers = [0, 1, 7, 999, 1000, 2000, 20_000, 1_234_567];
export const alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Words whose order differs where the Kazakh letters are taken for their neighbours. */
export const words =
  "үй ұл уақыт һәм хат цирк ілім ыдыс ьа әке ат бала ғалым гүл дос қала кітап лас ңа нан өзен он пән ёлка ел ежелгі жер Әлия Алия Astana 2026";

export const monthDays = Array.from(
  { length: 12 },
  (_, month) => `2026-${String(month + 1).padStart(2, "0")}-15T12:00:00+05:00`,
);
export const weekdays = Array.from({ length: 7 }, (_, day) => `2026-05-${18 + day}T12:00:00+05:00`);

/** Hours before `now`. */
const ago = [0, 0.1, 1, 5, 11, 26, 72, 200, 10_000];

/** What the reader prints in Kazakh, in whatever runs this. */
export function kazakhValues(): object {
  return {
    days: monthDays.map((day) => formatDay(kk, day, zone, { now })),
    dates: monthDays.map((day) => formatDay(kk, day, zone)),
    times: monthDays.map((day) => formatTime(kk, day, zone)),
    weekdays: weekdays.map((day) => formatDay(kk, day, zone, { now, weekday: true })),
    relative: ago.map((hours) => formatRelative(kk, now - hours * 3_600_000, zone, now)),
    numbers: numbers.map((number) => formatNumber(kk, number)),
    alphabet: alphabet.split("").toReversed().toSorted(compareText("kk")).join(""),
    words: words.split(" ").toSorted(compareText("kk")).join(" "),
    plurals: numbers.map((number) => new Intl.PluralRules("kk").select(number)),
  };
}
