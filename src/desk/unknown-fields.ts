import type { Article } from "#edition/article.ts";
import { blockText, type Block } from "#edition/block.ts";
import { jsonOf } from "#edition/parse.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Whatever stands in an article's file beside what the desk knows, kept for a purpose of somebody's own. */
export interface UnknownFields {
  readonly article: Fields;
  /** Of the source, as long as it is the same one. */
  readonly source: { readonly name: string; readonly fields: Fields } | undefined;
  /** Of the blocks, by what a block is known again by; of equal ones in their order. */
  readonly blocks: ReadonlyMap<string, readonly Fields[]>;
}

export const noUnknownFields: UnknownFields = { article: {}, source: undefined, blocks: new Map() };

/**
 * What a file has beside the article that was read from it.
 * @param known the names of an article's fields
 */
export function unknownFields(text: string, article: Article, known: ReadonlySet<string>): UnknownFields {
  const raw = jsonOf(text) as Fields;
  const own = Object.entries(raw).filter(([name]) => !known.has(name));
  const source = article.source === undefined ? {} : besides(raw["source"] as Fields, article.source);
  const rawBlocks = raw["body"] as readonly Fields[];
  const blocks = new Map<string, Fields[]>();
  article.body.forEach((block, at) => {
    const fields = besides(rawBlocks[at] ?? {}, block);
    const key = blockKey(block);
    blocks.set(key, [...(blocks.get(key) ?? []), fields]);
  });
  return {
    article: Object.fromEntries(own),
    source:
      article.source === undefined || Object.keys(source).length === 0
        ? undefined
        : { name: article.source.name, fields: source },
    blocks,
  };
}

/** An article with them where they stood: at its source, and at the blocks that are still there. */
export function withUnknownFields(article: Article, { source, blocks }: UnknownFields): Article {
  const seen = new Map<string, number>();
  const body = article.body.map((block): Block => {
    const key = blockKey(block);
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    return { ...block, ...blocks.get(key)?.[at] };
  });
  const isSame = source !== undefined && article.source?.name === source.name;
  return {
    ...article,
    ...(isSame && article.source !== undefined ? { source: { ...article.source, ...source.fields } } : {}),
    body,
  };
}

function besides(raw: Fields, parsed: object): Fields {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !Object.hasOwn(parsed, name)));
}

/** A quotation keeps its id under new words; any other block is known by its words. */
function blockKey(block: Block): string {
  return block.type === "pullquote" ? block.id : `${block.type} ${blockText(block)}`;
}
