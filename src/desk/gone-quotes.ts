import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { quoteIdsOf } from "./quote-ids.ts";

type GoneQuotes = NonNullable<Article["goneQuotes"]>;

/**
 * The quotations that an article had and has no longer, each with the one nearest to its place that is
 * left: a link to it then still leads somewhere. One that comes back is no longer gone.
 */
export function goneQuotes(previous: Article, next: readonly Block[]): GoneQuotes {
  const left = new Set(quoteIdsOf(next));
  const order = quoteIdsOf(previous.body);
  const now = order
    .filter((id) => !left.has(id))
    .map((id) => entry(id, nearestLeft(order, order.indexOf(id), left)));
  const before = (previous.goneQuotes ?? [])
    .filter(({ id }) => !left.has(id))
    .map(({ id, nearest }) => {
      if (nearest === undefined || left.has(nearest)) return entry(id, nearest);
      return entry(id, nearestLeft(order, order.indexOf(nearest), left));
    });
  return [...before, ...now];
}

/** From a place outward, what follows first. */
function nearestLeft(order: readonly string[], place: number, left: ReadonlySet<string>): string | undefined {
  const distance = (id: string) =>
    Math.abs(order.indexOf(id) - place) - (order.indexOf(id) > place ? 0.5 : 0);
  return order.filter((id) => left.has(id)).toSorted((a, b) => distance(a) - distance(b))[0];
}

function entry(id: string, nearest: string | undefined): GoneQuotes[number] {
  return nearest === undefined ? { id } : { id, nearest };
}
