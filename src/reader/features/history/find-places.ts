import { foldQuery, foldText } from "#reader/lib/fold-text.ts";
import type { ReadingPlace } from "#reader/lib/reading-place.ts";

/** The stories in whose headline every word of the query occurs. */
export function findPlaces(places: readonly ReadingPlace[], query: string): readonly ReadingPlace[] {
  const wanted = foldQuery(query);
  if (wanted.length === 0) return places;
  return places.filter((place) => {
    const text = folded(place);
    return wanted.every((word) => text.includes(word));
  });
}

/** Headlines are folded once for all letters that are typed. */
const known = new WeakMap<ReadingPlace, string>();

function folded(place: ReadingPlace): string {
  let text = known.get(place);
  if (text === undefined) known.set(place, (text = foldText(place.headline)));
  return text;
}
