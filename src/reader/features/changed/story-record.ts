import * as v from "valibot";
import type { Article } from "#edition/article.ts";
import { blockText } from "#edition/block.ts";
import { comparable } from "#reader/lib/comparable.ts";
import { changeRecords, deleteRecords, readKeys, readRecord } from "#reader/lib/storage/records.ts";
import { leaveTrace } from "#reader/lib/storage/trace.ts";

const schema = v.object({
  /** The words of its blocks in their order; pictures have none. */
  texts: v.array(v.string()),
  /** The reader does not want to be told about this one. */
  quiet: v.optional(v.boolean(), false),
});

/** A story as it stood when it was last read. */
export type StoryRecord = v.InferOutput<typeof schema>;

const store = "read";

/** More stories than anybody comes back to, and not so many that they take the room of the notebook. */
const keptStories = 300;

/** Undefined for a story that was never read, or whose record is damaged. */
export async function readStory(id: number): Promise<StoryRecord | undefined> {
  const record = await readRecord(store, id);
  return record.ok ? parseStory(record.value) : undefined;
}

/** Keeps the story as it stands today. What the browser refuses to keep is only not compared. */
export async function rememberStory(article: Article): Promise<void> {
  leaveTrace(store);
  await changeStory(article, (old) => ({ texts: storyTexts(article), quiet: old?.quiet ?? false }));
  const keys = await readKeys(store);
  // Keys come in their order: the oldest stories have the lowest numbers.
  if (keys.ok && keys.value.length > keptStories) {
    await deleteRecords(store, keys.value.slice(0, -keptStories));
  }
}

export async function silenceStory(article: Article): Promise<void> {
  await changeStory(article, () => ({ texts: storyTexts(article), quiet: true }));
}

/** One text for every block, so that a place in the list is a place in the story. */
export function storyTexts(article: Article): string[] {
  return article.body.map((block) => (block.type === "image" ? "" : comparable(blockText(block))));
}

async function changeStory(
  article: Article,
  change: (old: StoryRecord | undefined) => StoryRecord,
): Promise<void> {
  await changeRecords(store, [article.id], (old, key) => [{ key, value: change(parseStory(old)) }]);
}

function parseStory(value: unknown): StoryRecord | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
