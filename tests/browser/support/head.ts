import type { Page } from "@playwright/test";

/** What a page says of itself to tabs, search engines and previews. */
export interface Head {
  readonly title: string;
  readonly description: string | null;
  readonly canonical: string | null;
  readonly properties: Readonly<Record<string, string>>;
  /** The texts of its JSON-LD scripts. */
  readonly linked: readonly string[];
  /** Titles, descriptions and canonical addresses beyond the first. */
  readonly doubled: number;
}

export function readHead(page: Page): Promise<Head> {
  return page.evaluate(() => {
    const { head } = document;
    const all = (selector: string) => [...head.querySelectorAll(selector)];
    const single = [all("title"), all('meta[name="description"]'), all('link[rel="canonical"]')];
    const properties = all('meta[property^="og:"], meta[property^="article:"]').map((meta) => [
      meta.getAttribute("property"),
      meta.getAttribute("content"),
    ]);
    return {
      title: document.title,
      description: single[1]?.[0]?.getAttribute("content") ?? null,
      canonical: single[2]?.[0]?.getAttribute("href") ?? null,
      properties: Object.fromEntries(properties) as Record<string, string>,
      linked: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent,
      ),
      doubled: single.reduce((sum, found) => sum + Math.max(0, found.length - 1), 0),
    };
  });
}
