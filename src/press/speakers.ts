import type { Article } from "#edition/article.ts";
import type { Person } from "#edition/person.ts";
import type { Problem } from "#edition/problem.ts";

/**
 * The article with its speakers as the edition's list has them: a listed person by the name in the
 * list. A person who is not listed has no page to lead to; the name stays.
 */
export function withListedSpeakers(article: Article, people: readonly Person[]): Article {
  const body = article.body.map((block) => {
    if (block.type !== "pullquote" || block.speaker?.person === undefined) return block;
    const { person: id, ...unlisted } = block.speaker;
    const person = people.find((one) => one.id === id);
    return {
      ...block,
      speaker: person === undefined ? unlisted : { ...unlisted, person: id, name: person.name },
    };
  });
  return { ...article, body };
}

/** @param file the article's, as problems name it */
export function speakerProblems(file: string, people: readonly Person[], { body }: Article): Problem[] {
  return body.flatMap((block, index) => {
    const person = block.type === "pullquote" ? block.speaker?.person : undefined;
    if (person === undefined || people.some(({ id }) => id === person)) return [];
    const message = `expected the id of a person of edition.json, found "${person}"; the name leads nowhere`;
    return [{ file, field: `body.${index}.speaker.person`, message }];
  });
}
