import type { Language } from "#edition/headline.ts";
import { toExported, type Exported, type ExportWords } from "#reader/features/saved/exported.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";

/** The file asks for nothing and runs nothing, whatever it is opened with. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const look = `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif; color: #1b1a17; background: #fffdf9; overflow-wrap: anywhere; }
  article { padding: 1.25rem 0; border-top: 1px solid #ddd6c8; }
  blockquote { margin: 0 0 .5rem; font-size: 1.2em; }
  p { margin: .35rem 0; }
  footer, .by { font: .9375rem/1.5 sans-serif; color: #5d584f; }
  a { color: #a3341c; }
`;

/**
 * The notebook as a document of its own. It is built as elements, so that no word of it can become
 * markup, and written out as XML, which HTML reads alike.
 */
export function toHtml(items: readonly SavedItem[], words: ExportWords): string {
  const page = document.implementation.createHTMLDocument(words.title);
  page.documentElement.lang = words.language;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(
    charset,
    meta(page, "http-equiv", "Content-Security-Policy", policy),
    meta(page, "name", "viewport", "width=device-width"),
  );
  // Of no namespace, so that the policy of this page does not take it for a style of its own.
  const style = page.createElementNS(null, "style");
  style.textContent = look;
  page.head.append(style);
  page.body.append(element(page, "h1", words.title));
  for (const item of items) page.body.append(entry(page, toExported(item, words), words.language));
  return `${new XMLSerializer().serializeToString(page)}\n`;
}

/** @param language the document's own */
function entry(
  page: Document,
  { address, attribution, headline, ...rest }: Exported,
  language: Language,
): HTMLElement {
  const article = page.createElement("article");
  if (rest.language !== language) article.lang = rest.language;
  if (rest.quote !== undefined) article.append(element(page, "blockquote", rest.quote));
  if (attribution !== undefined) {
    const by = element(page, "p", `— ${attribution}`);
    by.className = "by";
    article.append(by);
  }
  const link = element(page, "a", headline);
  link.setAttribute("href", address);
  const title = page.createElement(rest.quote === undefined ? "h2" : "p");
  title.append(link);
  article.append(title);
  if (rest.standfirst !== undefined) article.append(element(page, "p", rest.standfirst));
  for (const passage of rest.text) article.append(element(page, "p", passage));
  const saved = element(page, "footer", rest.saved);
  if (rest.language !== language) saved.lang = language;
  article.append(saved);
  return article;
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

function meta(page: Document, attribute: string, name: string, content: string): HTMLElement {
  const made = page.createElement("meta");
  made.setAttribute(attribute, name);
  made.setAttribute("content", content);
  return made;
}
