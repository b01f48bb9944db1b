import { expect, test } from "vitest";
import { en } from "#reader/words/en.ts";
import { formatTime } from "#reader/words/format-time.ts";
import { kk } from "#reader/words/kk.ts";
import { ru } from "#reader/words/ru.ts";

const evening = "2026-05-18T23:30:00+05:00";

test("writes a moment as each language does", () => {
  expect(formatTime(ru, evening, "Asia/Almaty")).toBe("18\u00a0мая 2026, 23:30");
  expect(formatTime(kk, evening, "Asia/Almaty")).toBe("2026\u00a0жылғы 18\u00a0мамыр, 23:30");
  expect(formatTime(en, evening, "Asia/Almaty")).toBe("18\u00a0May 2026, 23:30");
});

test("shows the time of the edition's place, wherever it was written down", () => {
  expect(formatTime(ru, "2026-05-18T20:30:00Z", "Asia/Almaty")).toBe("19\u00a0мая 2026, 01:30");
  expect(formatTime(ru, evening, "America/New_York")).toBe("18\u00a0мая 2026, 14:30");
});

test("writes midnight and the turn of the year", () => {
  expect(formatTime(ru, "2025-12-31T19:00:00Z", "Asia/Almaty")).toBe("1\u00a0января 2026, 00:00");
  expect(formatTime(ru, "2025-12-31T18:59:00Z", "Asia/Almaty")).toBe("31\u00a0декабря 2025, 23:59");
});

test.each([ru, kk, en])("has a name for every month in $language", (words) => {
  const months = Array.from({ length: 12 }, (_, index) => words.date(1, index + 1, 2026));
  expect(new Set(months).size).toBe(12);
  expect(months.join(" ")).not.toContain("undefined");
});
