import type { Words } from "#reader/words/words.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export const en: Words = {
  language: "en",
  skipToStory: "Skip to the story",
  home: "Front page",
  sections: "Site",
  leadStory: "Lead story",
  minutesToRead: { one: "# minute to read", other: "# minutes to read" },
  quoteCount: { one: "# quotation", other: "# quotations" },
  quote: {
    link: "Link to this quotation",
    share: "Share",
    only: "Quotations only",
    wholeStory: "Whole story",
    gone: "The quotation this link led to is no longer in the text. This is the nearest one left.",
    goneUnknown: "The quotation this link leads to is not here. This is the first of those that are.",
    noneLeft: "The quotation this link led to is not in the text.",
  },
  original: "Read the original",
  readAlso: "Read also",
  listen: "Listen",
  updated: "Updated",
  imageMissing: "The picture did not load",
  feed: {
    name: "News feed",
    open: "Feed",
    arrivals: { one: "# new headline", other: "# new headlines" },
    manyArrivals: "Many new headlines",
    older: "Show older",
    loadingOlder: "Loading older headlines",
    olderFailed: "Older headlines did not load.",
    refreshFailed: "Not refreshed.",
    empty: "No headlines yet.",
    archive: (page) => `News feed, page ${page}`,
    newerPage: "Newer",
    olderPage: "Older",
  },
  quotes: {
    name: "Quotations",
  },
  speaker: {
    howKnown: "How this is known",
    cue: "The story says:",
  },
  notebook: {
    name: "Notebook",
    save: "Save",
    kept: "Saved",
    dropped: "Taken out of the notebook",
    failed: "Not saved. Check the connection and try again.",
  },
  noText: {
    sentence: "The text of this story has not arrived: there is only its headline so far.",
    description:
      "The text of this story has not arrived: there is only its headline so far. Beside it is the feed.",
    next: "What else to read",
  },
  loading: "Loading",
  failure: {
    headline: "The story did not open",
    offline: "You are offline. Connect and try again.",
    notReachable: "The server did not answer. Check the connection and try again.",
    server: "The server has a fault. Try again a little later.",
    invalid: "The story arrived damaged and cannot be shown.",
    program: "The program stumbled. Reload the page.",
    reload: "Reload the page",
    retry: "Try again",
  },
  close: "Hide",
  offlineNotice: "You are offline. What is open stays with you; new things appear when you are back.",
  notFound: {
    headline: "There is no such page",
    sentence: "The address may be mistyped, or the story was withdrawn.",
    way: "Open the lead story or choose a headline in the feed.",
  },
  view: "View",
  languages: "Language",
  day: (day, month) => `${day}\u00a0${months[month - 1]}`,
  date: (day, month, year) => `${day}\u00a0${months[month - 1]} ${year}`,
  withWeekday: (date, weekday) => `${weekdays[weekday]}, ${date}`,
  today: "today",
  yesterday: "yesterday",
};
