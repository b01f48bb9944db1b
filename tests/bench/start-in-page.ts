import { parseLook } from "#reader/features/feed/feed-look.ts";
import { hiderOf, parseRules } from "#reader/features/feed/hiding-rules.ts";
import { fetchNotebook } from "#reader/features/saved/saved-marks.ts";
import { hidingKey } from "#reader/lib/hiding-key.ts";
import { hasId } from "#reader/lib/id-ranges.ts";
import { readMarks } from "#reader/lib/read-marks.ts";
import { progressOf } from "#reader/lib/reading-progress.ts";
import { readLocal } from "#reader/lib/storage/local.ts";

/** The program of a first view has it already: to load it is no work of the reader's own things. */
export { parseArticle } from "#edition/article.ts";

/** What a page asks of the reader's own things at its start: each answers how many of the headlines are known. */
export const parts = {
  /** What the measuring itself costs. */
  nothing: async (ids: readonly number[]) => ids.length,
  marks: async (ids: readonly number[]) => {
    parseLook(readLocal("polosa:feed-look") ?? "");
    const hides = hiderOf(parseRules(readLocal(hidingKey) ?? ""));
    return ids.filter((id) => hasId(readMarks(), id) && !hides(headlineOf(id))).length;
  },
  places: async (ids: readonly number[]) => {
    const places = await import("#reader/lib/reading-places.ts");
    await places.openPlaces();
    return ids.filter((id) => progressOf(id) !== undefined).length;
  },
  notebook: async (ids: readonly number[]) => {
    const notebook = await fetchNotebook();
    // A page of a long story has that many buttons.
    const keys = ids.slice(0, 30).map((_, index) => `quote/${index + 1}/q-${String(index).padStart(4, "0")}`);
    await notebook.lookUp(keys);
    return keys.filter(notebook.isSaved).length;
  },
};

function headlineOf(id: number): { readonly headline: string } {
  return { headline: `Новость ${id} о том, что случилось в городе за день` };
}

export type Part = keyof typeof parts;
