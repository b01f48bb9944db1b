import type { Page } from "@playwright/test";
import type { ReadingPlace } from "#reader/lib/reading-place.ts";
import { seedFeed, seedHeadline, story25 } from "./seed.ts";

const day = 24 * 60 * 60 * 1000;

/** A story of the seed as it would be kept: the later in the list, the longer ago. */
export function seedPlace(index: number, place: Partial<ReadingPlace> = {}): ReadingPlace {
  const readAt = Date.now() - index * day;
  return {
    id: 25 - index,
    slug: index === 0 ? story25.slice("/news/".length, -"-25/".length) : "novost",
    headline: index === 0 ? seedHeadline : (seedFeed[index - 1] ?? `Новость ${index}`),
    openedAt: readAt,
    readAt,
    anchor: "p-0123456789abcdef3",
    progress: 0.4,
    finished: index % 2 === 1,
    ...place,
  };
}

/** Fills the history past the program, as months of reading would. A page of the site must be open. */
export async function fillHistory(
  page: Page,
  records: readonly (readonly [number, unknown])[],
): Promise<void> {
  await page.evaluate(async (list) => {
    const opening = indexedDB.open("polosa", 2);
    opening.addEventListener("upgradeneeded", () => {
      for (const name of ["saved", "read", "places"]) opening.result.createObjectStore(name);
    });
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const writing = opening.result.transaction("places", "readwrite");
    const store = writing.objectStore("places");
    const progress: (readonly [number, number])[] = [];
    for (const [key, value] of list) {
      store.put(value, key);
      const place = value as { readonly finished?: boolean; readonly progress?: number };
      if (place.finished === false) progress.push([key, Math.round((place.progress ?? 0) * 100)]);
    }
    // In the order in which the program keeps them: it looks them up by halves.
    progress.sort(([one], [other]) => one - other);
    store.put(new Float64Array(progress.flat()), "progress");
    await new Promise((resolve) => writing.addEventListener("complete", resolve));
    opening.result.close();
    localStorage.setItem("polosa:places", "1");
  }, records);
}

export function records(count: number): (readonly [number, ReadingPlace])[] {
  return Array.from({ length: count }, (_, index) => {
    const place = seedPlace(index, { id: index < 25 ? 25 - index : index + 1 });
    return [place.id, place] as const;
  });
}
