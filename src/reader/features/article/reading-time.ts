import { articleText, type Article } from "#edition/article.ts";

/** Words a minute at which Russian prose is read silently, rounded (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). */
const wordsPerMinute = 180;

/** Whole minutes, at least one. */
export function readingMinutes(article: Article): number {
  const count = articleText(article).split(/\s+/).length;
  return Math.max(1, Math.round(count / wordsPerMinute));
}
