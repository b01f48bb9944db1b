import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  archiveJsonPath,
  archivePath,
  archivePlaceOf,
  articleIdOf,
  articleIdOfPath,
  articlePath,
  feedJsonPath,
  imagePath,
  quotePageOf,
  quotePagePath,
  quotesPath,
  quotesPlaceOf,
} from "#edition/paths.ts";

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const slugPart = fc.string({
  unit: fc.constantFrom("a", "b", "z", "0", "1", "9"),
  minLength: 1,
  maxLength: 8,
});
const slug = fc.array(slugPart, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("-"));

/** What a route sees of an address: the part behind /news/. */
function addressPart(path: string): string {
  return path.replace(/^\/news\//, "").replace(/\/$/, "");
}

describe("an article's address", () => {
  it("gives back its number, whatever its slug ends with", () => {
    fc.assert(
      fc.property(slug, id, (slug, id) => {
        expect(articleIdOf(addressPart(articlePath({ slug, id })))).toBe(id);
      }),
    );
  });

  it("opens with a wrong slug and with none", () => {
    expect(articleIdOf("drugoy-slug-25")).toBe(25);
    expect(articleIdOf("25")).toBe(25);
    expect(articleIdOf("itogi-2024-25")).toBe(25);
  });

  it.each([
    "",
    "slug",
    "slug-",
    "slug-0",
    "slug-025",
    "slug25",
    "slug-25-",
    "slug-2.5",
    "-",
    "slug-9007199254740993",
    "slug-99999999999999999",
  ])("is none: «%s»", (part) => {
    expect(articleIdOf(part)).toBeUndefined();
  });
});

describe("the addresses of quotations", () => {
  const person = fc.constantFrom(undefined, "tokaev", "a-b-2", "inna");
  const section = fc.constantFrom(undefined, "politika", "5", "in", "a-1");

  it("of lists give back what they show", () => {
    fc.assert(
      fc.property(person, section, fc.integer({ min: 1, max: 99_999 }), (person, section, page) => {
        const path = quotesPath({ person, section }, page);
        expect(quotesPlaceOf(path)).toEqual({ filter: { person, section }, page });
        expect(quotesPlaceOf(path.slice(0, -1))).toEqual({ filter: { person, section }, page });
      }),
    );
  });

  it.each([
    "/quotes/1/",
    "/quotes/02/",
    "/quotes/A/",
    "/quotes/a/b/",
    "/quotes/in/",
    "/quotes/a/in/",
    "/quotesa/",
  ])("are no list's: %s", (path) => {
    expect(quotesPlaceOf(path)).toBeUndefined();
  });

  it("of one quotation give back article and quotation, and are no article's", () => {
    fc.assert(
      fc.property(slug, id, (slug, id) => {
        const path = quotePagePath({ slug, id }, "q-2z6chwsl");
        expect(quotePageOf(path)).toEqual({ article: id, quote: "q-2z6chwsl" });
        expect(articleIdOfPath(path)).toBeUndefined();
        expect(quotePageOf(articlePath({ slug, id }))).toBeUndefined();
      }),
    );
    expect(quotePageOf("/news/a-1/q-../")).toBeUndefined();
    expect(quotePageOf("/news/a/q-2z6chwsl/")).toBeUndefined();
  });
});

describe("the addresses of the archive", () => {
  const person = fc.constantFrom(undefined, "tokaev", "a-b-2", "newest");
  const section = fc.constantFrom(undefined, "politika", "5", "in");
  const page = fc.oneof(fc.constant<"newest">("newest"), fc.integer({ min: 1, max: 99_999 }));

  it("give back what they show, and no two are one", () => {
    fc.assert(
      fc.property(person, section, page, (person, section, page) => {
        const path = archivePath(page, { person, section });
        expect(archivePlaceOf(path)).toEqual({ filter: { person, section }, page });
        expect(archivePlaceOf(path.slice(0, -1))).toEqual({ filter: { person, section }, page });
      }),
    );
    expect(archivePath()).toBe("/feed/");
    expect(archiveJsonPath(7)).toBe(feedJsonPath(7));
  });

  it.each(["/feed/02/", "/feed/0/", "/feed/-1/", "/feed/A/", "/feed/a/b/", "/feed/in/", "/feeds/"])(
    "are none: %s",
    (path) => {
      expect(archivePlaceOf(path)).toBeUndefined();
    },
  );
});

describe("other addresses", () => {
  it("of an image never leave the edition's folder", () => {
    expect(imagePath("../a b.jpg")).toBe("/edition/images/..%2Fa%20b.jpg");
  });

  it("are absolute for other programs", () => {
    expect(absolute("https://polosa.kz", "/news/a-1/")).toBe("https://polosa.kz/news/a-1/");
  });
});
