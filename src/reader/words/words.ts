import type { Language } from "#edition/headline.ts";

/** A sentence in the forms a number asks for (CLDR plural categories); `#` stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Every sentence the interface says. The list is typed: a language that lacks one does not compile. */
export interface Words {
  readonly language: Language;
  readonly skipToStory: string;
  readonly home: string;
  readonly sections: string;
  readonly leadStory: string;
  readonly minutesToRead: Counted;
  readonly quoteCount: Counted;
  readonly quote: {
    readonly link: string;
    readonly share: string;
    readonly only: string;
    readonly wholeStory: string;
    readonly gone: string;
    readonly goneUnknown: string;
    readonly noneLeft: string;
  };
  readonly original: string;
  readonly readAlso: string;
  /** Has the story read aloud. */
  readonly listen: string;
  readonly updated: string;
  readonly imageMissing: string;
  readonly feed: {
    readonly name: string;
    readonly open: string;
    readonly arrivals: Counted;
    readonly manyArrivals: string;
    readonly older: string;
    readonly loadingOlder: string;
    readonly olderFailed: string;
    readonly refreshFailed: string;
    readonly empty: string;
    /** Said of a headline: its article was opened, or it came since the reader last looked. */
    readonly marks: Readonly<Record<"read" | "new", string>>;
    /** The line between new headlines and those that were there before. */
    readonly stopped: string;
    /** Opens the panel of the feed. */
    readonly tools: string;
    /** Opens the other headlines of a story. */
    readonly thread: Counted;
    /** Over headlines that have no date, below some that have. */
    readonly undated: string;
  };
  readonly quotes: {
    readonly name: string;
  };
  /** Of a speaker whom the attribution does not name. */
  readonly speaker: {
    readonly howKnown: string;
    readonly cue: string;
  };
  /** What every page says of the notebook; the rest is in saved.ts. */
  readonly notebook: {
    readonly name: string;
    readonly save: string;
    readonly kept: string;
    readonly dropped: string;
    readonly failed: string;
  };
  readonly noText: {
    readonly sentence: string;
    readonly description: string;
    readonly next: string;
  };
  readonly loading: string;
  readonly failure: {
    readonly headline: string;
    readonly page: string;
    readonly offline: string;
    readonly notReachable: string;
    readonly server: string;
    readonly invalid: string;
    readonly program: string;
    readonly reload: string;
    readonly retry: string;
  };
  readonly close: string;
  readonly offlineNotice: string;
  readonly notFound: {
    readonly headline: string;
    readonly sentence: string;
    readonly way: string;
  };
  readonly view: string;
  /** Names the list of languages. */
  readonly languages: string;
  /** «5 мая» */
  readonly day: (day: number, month: number) => string;
  /** «5 мая 2026» */
  readonly date: (day: number, month: number, year: number) => string;
  /** A day or date with its day of the week, from 0 for Monday: «5 мая, вторник». */
  readonly withWeekday: (date: string, weekday: number) => string;
  /** Beside the headline of a story that was begun: «прочитано 40 %». */
  readonly read: (percent: string) => string;
  readonly today: string;
  readonly yesterday: string;
}
