import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

interface RelativeWords {
  readonly justNow: string;
  readonly minutes: Counted;
  readonly hours: Counted;
  readonly days: Counted;
}

/** How long ago something was. */
export const relativeWords: ByLanguage<RelativeWords> = {
  ru: {
    justNow: "только что",
    minutes: { one: "# минуту назад", few: "# минуты назад", other: "# минут назад" },
    hours: { one: "# час назад", few: "# часа назад", other: "# часов назад" },
    days: { one: "# день назад", few: "# дня назад", other: "# дней назад" },
  },
  kk: {
    justNow: "жаңа ғана",
    minutes: { other: "# минут бұрын" },
    hours: { other: "# сағат бұрын" },
    days: { other: "# күн бұрын" },
  },
  en: {
    justNow: "just now",
    minutes: { one: "# minute ago", other: "# minutes ago" },
    hours: { one: "# hour ago", other: "# hours ago" },
    days: { one: "# day ago", other: "# days ago" },
  },
};
