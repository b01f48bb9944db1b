import * as v from "valibot";
import type { Edition } from "#edition/edition.ts";
import {
  headlineFacts,
  headlineSchema,
  language,
  slug,
  timestamp,
  type Headline,
} from "#edition/headline.ts";
import { nonEmptyText } from "#edition/inline.ts";
import { parseWith } from "#edition/parse.ts";
import { absolute, articleIdOfPath, articlePath, feedJsonPath, leadPath } from "#edition/paths.ts";
import type { Parsed } from "#edition/problem.ts";

/** Serial numbers in one page of the feed: page 1 holds articles 1 to 30, page 2 holds 31 to 60. */
export const feedPageSize = 30;

/** One page of the feed as the reader uses it, newest headline first. */
export interface FeedPage {
  readonly headlines: readonly Headline[];
  /** The number of the next older page, absent on the oldest. */
  readonly next?: number;
  /** The story on the front page: only the newest page names it. */
  readonly lead?: Headline;
}

/** Which serial numbers one document of the feed lists. */
export interface FeedSpan {
  readonly page: number | "newest";
  readonly ids: readonly number[];
  /** The next older page. */
  readonly next?: number;
  /** The next newer page; the newest has none. Pages behind the newest always have one. */
  readonly newer?: number;
}

/** The page of the feed to which an article belongs for ever, whatever arrives after it. */
export function feedPageOf(id: number): number {
  return Math.ceil(id / feedPageSize);
}

/**
 * Divides an edition's serial numbers into the documents of its feed. The newest lists the page that
 * is still filling up and, so that it is never nearly empty, the full page before it; the pages behind
 * the newest are complete, hence never change and may be cached for ever.
 * @param pageOf the page to which one belongs, whatever arrives after it
 */
export function feedSpans(ids: readonly number[], pageOf: (id: number) => number = feedPageOf): FeedSpan[] {
  const byPage = Map.groupBy(
    ids.toSorted((a, b) => b - a),
    pageOf,
  );
  const pages = [...byPage.keys()];
  const head =
    (byPage.get(pages[0] ?? 0) ?? []).length < feedPageSize ? pages.slice(0, 2) : pages.slice(0, 1);
  const numbered = pages.map((page, index): FeedSpan => {
    const newer = pages[index - 1];
    return {
      ...span(page, byPage.get(page) ?? [], pages[index + 1]),
      ...(newer === undefined ? {} : { newer }),
    };
  });
  const newest = span(
    "newest",
    head.flatMap((page) => byPage.get(page) ?? []),
    pages[head.length],
  );
  return [newest, ...numbered];
}

/** What a feed reader is shown of an article beside its headline. */
export interface FeedEntry extends Headline {
  readonly summary: string;
}

interface JsonFeedOptions {
  readonly title?: string;
  /** The page that shows the same to people. */
  readonly home?: string;
  readonly pathOf?: (page: number | "newest") => string;
  /** What JSON Feed has no field for: other feed readers pass over names that begin with an underscore. */
  readonly own?: object;
}

/** A JSON Feed 1.1 document (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed(
  edition: Edition,
  feed: FeedSpan,
  entries: readonly FeedEntry[],
  { title = edition.name, home = leadPath, pathOf = feedJsonPath, own = {} }: JsonFeedOptions = {},
): object {
  const facts = { ...(feed.newer === undefined ? {} : { newer: feed.newer }), ...own };
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...(edition.description === undefined ? {} : { description: edition.description }),
    home_page_url: absolute(edition.address, home),
    feed_url: absolute(edition.address, pathOf(feed.page)),
    ...(feed.next === undefined ? {} : { next_url: absolute(edition.address, pathOf(feed.next)) }),
    language: edition.language,
    ...(Object.keys(facts).length === 0 ? {} : { _polosa: facts }),
    items: entries.map((entry) => ({
      id: String(entry.id),
      url: absolute(edition.address, articlePath(entry)),
      title: entry.headline,
      content_text: entry.summary,
      ...(entry.publishedAt === undefined ? {} : { date_published: entry.publishedAt }),
      ...(entry.language === undefined ? {} : { language: entry.language }),
      ...ownFacts(entry),
    })),
  };
}

/** What JSON Feed has no field for. */
function ownFacts({ people, section, spoken, thread }: Headline): object {
  const facts = {
    ...(section === undefined ? {} : { section }),
    ...(people === undefined ? {} : { people }),
    ...(thread === undefined ? {} : { thread }),
    ...(spoken === undefined ? {} : { spoken }),
  };
  return Object.keys(facts).length === 0 ? {} : { _polosa: facts };
}

const schema = v.object({
  version: v.pipe(
    v.string(),
    v.startsWith("https://jsonfeed.org/version/1", "expected a JSON Feed 1 version"),
  ),
  next_url: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /\/edition\/feed\/(?:[a-z0-9-]+\/)*[1-9]\d{0,15}\.json$/,
        "expected the address of a page of this feed",
      ),
    ),
  ),
  _polosa: v.optional(v.object({ lead: v.optional(headlineSchema) })),
  items: v.array(
    v.object({
      id: v.pipe(v.string(), v.check(isSerialNumber, "expected a serial number")),
      url: v.pipe(
        v.string(),
        v.check(isArticleAddress, "expected the address of an article of this edition"),
      ),
      title: nonEmptyText,
      date_published: v.optional(timestamp),
      language: v.optional(language),
      _polosa: v.optional(v.object(headlineFacts)),
    }),
  ),
});

/** Reads a page of the edition's own feed; addresses are taken by path, so that any host may serve it. */
export function parseFeed(data: unknown, file: string): Parsed<FeedPage> {
  const parsed = parseWith(schema, data, file);
  if (!parsed.ok) return parsed;
  const { items, next_url, _polosa } = parsed.value;
  const headlines = items.map(
    ({ _polosa: facts, date_published: publishedAt, id, language, title, url }): Headline => ({
      id: Number(id),
      slug: slugOf(url),
      headline: title,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(language === undefined ? {} : { language }),
      ...facts,
    }),
  );
  const next = next_url === undefined ? undefined : Number(/(\d+)\.json$/.exec(next_url)?.[1]);
  return {
    ok: true,
    value: {
      headlines,
      ...(next === undefined ? {} : { next }),
      ...(_polosa?.lead === undefined ? {} : { lead: _polosa.lead }),
    },
  };
}

function span(page: number | "newest", ids: readonly number[], next: number | undefined): FeedSpan {
  return { page, ids, ...(next === undefined ? {} : { next }) };
}

function isSerialNumber(id: string): boolean {
  return /^[1-9]\d*$/.test(id) && Number.isSafeInteger(Number(id));
}

function isArticleAddress(url: string): boolean {
  if (!URL.canParse(url) || articleIdOfPath(new URL(url).pathname) === undefined) return false;
  return v.safeParse(slug, slugOf(url)).success;
}

function slugOf(url: string): string {
  return /\/([^/]*)-\d+\/?$/.exec(new URL(url).pathname)?.[1] ?? "";
}
