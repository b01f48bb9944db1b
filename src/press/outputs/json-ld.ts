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
    ...(article.byline === undefined
      ? {}
      : // A byline may be a person or a desk: it does not say.
        { author: { name: plainSpaces(article.byline) } }),
    ...(section === undefined ? {} : { articleSection: section }),
    ...(article.source === undefined
      ? {}
      : { isBasedOn: article.source.url ?? { "@type": "CreativeWork", publisher: article.source.name } }),
    ...(images.length === 0 ? {} : { image: images }),
    ...(quotations.length === 0 ? {} : { hasPart: quotations }),
  };
}
