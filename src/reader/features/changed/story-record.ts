import * as v from "valibot";
import type { Article } from "#edition/article.ts";
import { blockText } from "#edition/block.ts";
import { comparable } from "#reader/lib/comparable.ts";
import {
  changeRecords,
  deleteRecords,
  readKeys,
  readRecord,
  readRecords,
} from "#reader/lib/storage/records.ts";
import { leaveTrace } from "#reader/lib/storage/trace.ts";

const schema = v.object({
  /** The words of its blocks in their order; pictures have none. */
  texts: v.array(v.string()),
  /** Absent in records of a time that did not keep it: then it is not compared. */
  headline: v.optional(v.string()),
  /** Empty where there was none. */
  standfirst: v.optional(v.string()),
  /** The reader does not want to be told about this one. */
  quiet: v.optional(v.boolean(), false),
  /** When it was last read, in milliseconds. */
  readAt: v.optional(v.number(), 0),
});

/** A story as it stood when it was last read. */
export type StoryRecord = v.InferOutput<typeof schema>;

/** What of a story is compared. */
export type StoryTexts = Pick<StoryRecord, "headline" | "standfirst" | "texts">;

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
  await changeStory(article, (old) => ({ quiet: old?.quiet ?? false }));
  const keys = await readKeys(store);
  if (keys.ok && keys.value.length > keptStories) await forgetOldest();
}

export async function silenceStory(article: Article): Promise<void> {
  await changeStory(article, () => ({ quiet: true }));
}

/** One text for every block, so that a place in the list is a place in the story; and what stands above. */
export function storyTexts(article: Article): StoryTexts {
  return {
    headline: comparable(article.headline),
    standfirst: comparable(article.standfirst ?? ""),
    texts: article.body.map((block) => (block.type === "image" ? "" : comparable(blockText(block)))),
  };
}

async function changeStory(
  article: Article,
  change: (old: StoryRecord | undefined) => Pick<StoryRecord, "quiet">,
): Promise<void> {
  const now = { ...storyTexts(article), readAt: Date.now() };
  await changeRecords(store, [article.id], (old, key) => [
    { key, value: { ...now, ...change(parseStory(old)) } },
  ]);
}

/** Those that were not read for the longest time make room; what is damaged goes first. */
async function forgetOldest(): Promise<void> {
  const records = await readRecords(store);
  if (!records.ok) return;
  const oldest = records.value
    .map(({ key, value }) => ({ key, readAt: parseStory(value)?.readAt ?? -1 }))
    .toSorted((a, b) => a.readAt - b.readAt)
    .slice(0, -keptStories);
  await deleteRecords(
    store,
    oldest.map(({ key }) => key),
  );
}

function parseStory(value: unknown): StoryRecord | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
