import { expect, test } from "vitest";
import { en } from "#reader/words/en.ts";
import { dayKey, formatDay } from "#reader/words/format-day.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { formatRelative } from "#reader/words/format-relative.ts";
import { kk } from "#reader/words/kk.ts";
import { ru } from "#reader/words/ru.ts";
import type { Words } from "#reader/words/words.ts";

const zone = "Asia/Almaty";
const evening = "2026-05-19T23:30:00+05:00";
const noon = Date.parse("2026-11-05T12:00:00+05:00");
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const daysAgo = (days: number) => plain(formatRelative(ru, noon - days * 86_400_000, zone, noon));

test("writes a day as each language does, with the year where it is not the reader's", () => {
  const said = ([ru, kk, en] as const).map((words) => [
    plain(formatDay(words, evening, zone)),
    plain(formatDay(words, evening, zone, { now: noon })),
    plain(formatDay(words, evening, zone, { weekday: true })),
    plain(formatDay(words, evening, zone, { now: noon, weekday: true })),
  ]);
  expect(said).toEqual([
    ["19 мая 2026", "19 мая", "19 мая 2026, вторник", "19 мая, вторник"],
    ["2026 жылғы 19 мамыр", "19 мамыр", "2026 жылғы 19 мамыр, сейсенбі", "19 мамыр, сейсенбі"],
    ["19 May 2026", "19 May", "Tuesday, 19 May 2026", "Tuesday, 19 May"],
  ]);
  expect(plain(formatDay(ru, "2025-05-19T12:00:00+05:00", zone, { now: noon }))).toBe("19 мая 2025");
});

test("knows today and yesterday by the edition's midnight", () => {
  const midnight = Date.parse("2026-05-20T00:30:00+05:00");
  expect(formatDay(ru, midnight, zone, { now: midnight, weekday: true })).toBe("сегодня");
  expect(formatDay(ru, evening, zone, { now: midnight })).toBe("вчера");
  expect(formatDay(ru, evening, "Europe/London", { now: midnight })).toBe("сегодня");
  expect(dayKey(evening, zone)).toBe("2026-05-19");
  expect(dayKey(evening, "Asia/Tokyo")).toBe("2026-05-20");
});

test.each<[Words, string[]]>([
  [ru, ["только что", "1 минуту назад", "5 минут назад", "3 часа назад", "11 часов назад", "вчера"]],
  [kk, ["жаңа ғана", "1 минут бұрын", "5 минут бұрын", "3 сағат бұрын", "11 сағат бұрын", "кеше"]],
  [en, ["just now", "1 minute ago", "5 minutes ago", "3 hours ago", "11 hours ago", "yesterday"]],
])("says how long ago it was in $language", (words, expected) => {
  const tenInTheMorning = Date.parse("2026-11-05T10:00:00+05:00");
  const minutes = [0.5, 1, 5.9, 3 * 60, 11 * 60, 13 * 60];
  expect(
    minutes.map((ago) => plain(formatRelative(words, tenInTheMorning - ago * 60_000, zone, tenInTheMorning))),
  ).toEqual(expected);
});

test("counts days up to six, then names them, and never the future", () => {
  expect([2, 5, 6, 7, 400].map(daysAgo)).toEqual([
    "2 дня назад",
    "5 дней назад",
    "6 дней назад",
    "29 октября",
    "1 октября 2025",
  ]);
  expect(daysAgo(-0.0005)).toBe("только что");
  expect(daysAgo(-3)).toBe("8 ноября");
});

test("keeps the thousands apart as each language does", () => {
  expect([999, 2000, 1_234_567].map((number) => formatNumber(ru, number))).toEqual([
    "999",
    "2\u00a0000",
    "1\u00a0234\u00a0567",
  ]);
  expect(formatNumber(en, 12_000)).toBe("12,000");
  expect(formatNumber(kk, 12_000)).toBe("12\u00a0000");
});
