import { parseLook } from "#reader/features/feed/feed-look.ts";
import { hiderOf, parseRules } from "#reader/features/feed/hiding-rules.ts";
import { fetchNotebook } from "#reader/features/saved/saved-marks.ts";
import { hidingKey } from "#reader/lib/hiding-key.ts";
import { isRead } from "#reader/lib/read-marks.ts";
import { progressOf } from "#reader/lib/reading-progress.ts";
import { readLocal } from "#reader/lib/storage/local.ts";

/** What the page asks of the reader's own things at its start, in its order: headlines first, the rest when it is idle. */
export async function start(
  ids: readonly number[],
): Promise<{ readonly marks: number; readonly found: number }> {
  const before = performance.now();
  const read = ids.filter(isRead);
  parseLook(readLocal("polosa:feed-look") ?? "");
  const hides = hiderOf(parseRules(readLocal(hidingKey) ?? ""));
  const hidden = ids.filter((id) =>
    hides({ headline: `Новость ${id} о том, что случилось в городе за день` }),
  );
  const marks = performance.now() - before;
  const places = await import("#reader/lib/reading-places.ts");
  await places.openPlaces();
  const begun = ids.filter((id) => progressOf(id) !== undefined);
  const notebook = await fetchNotebook();
  const saved = ids.filter((id) => notebook.isSaved(`article/${id}`));
  // It has to be all there, or nothing was measured.
  return { marks, found: Math.min(read.length, begun.length) + hidden.length + saved.length };
}
