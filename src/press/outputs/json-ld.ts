import { pullQuotes, type Article } from "#edition/article.ts";
import { sectionName, type Edition } from "#edition/edition.ts";
import { absolute, articlePath, imagePath } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import { quotationPart } from "./quotation.ts";

/** schema.org NewsArticle, with nothing that the source does not say: no date where there is none. */
export function newsArticle(edition: Edition, article: Article, description: string): object {
  const images = article.body.flatMap((block) =>
    block.type === "image" ? [absolute(edition.address, imagePath(block.file))] : [],
  );
  const quotations = pullQuotes(article).map((quote) => quotationPart(edition, article, quote));
  const section = sectionName(edition, article.section);
  return {
    "@type": "NewsArticle",
    headline: plainSpaces(article.headline),
    description,
    inLanguage: article.language ?? edition.language,
    mainEntityOfPage: absolute(edition.address, articlePath(article)),
    publisher: { "@type": "Organization", name: edition.name, url: edition.address },
    ...(article.publishedAt === undefined ? {} : { datePublished: article.publishedAt }),
    ...(article.updatedAt === undefined ? {} : { dateModified: article.updatedAt }),
    ...(article.byline === undefined ? {} : credit(edition, article.byline, article.source?.name)),
    ...(section === undefined ? {} : { articleSection: section }),
    ...(article.source === undefined ? {} : { isBasedOn: article.source.url ?? basis(article.source.name) }),
    ...(images.length === 0 ? {} : { image: images }),
    ...(quotations.length === 0 ? {} : { hasPart: quotations }),
  };
}

/** A source that has no address here: what publishes has a publisher, and its name is all that is known. */
function basis(name: string): object {
  return { "@type": "CreativeWork", publisher: { "@type": "Organization", name: plainSpaces(name) } };
}

/**
 * An author must be a person or an organization, and a byline does not say which: a name, a desk, «Соб.
 * инф.». Where the edition knows, it is said; any other byline is a text that gives credit, as it stands.
 */
function credit({ name: own, people }: Edition, byline: string, source: string | undefined): object {
  const name = plainSpaces(byline);
  const is = (other: string | undefined) => other !== undefined && plainSpaces(other) === name;
  if (people.some((person) => is(person.name))) return { author: { "@type": "Person", name } };
  if (is(own) || is(source)) return { author: { "@type": "Organization", name } };
  return { creditText: name };
}
