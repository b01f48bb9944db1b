import type { Article } from "#edition/article.ts";
import type { HeadChange, StoryChange } from "#reader/features/changed/compare-story.ts";
import { readStory, storyTexts, type StoryTexts } from "#reader/features/changed/story-record.ts";

/** What has changed since the story was last read; undefined when nothing is to be said. */
export async function findChanges(article: Article): Promise<readonly StoryChange[] | undefined> {
  const record = await readStory(article.id);
  if (record === undefined || record.quiet) return undefined;
  const today = storyTexts(article);
  const above = [...headChange("headline", record, today), ...headChange("standfirst", record, today)];
  if (record.texts.join("\n") === today.texts.join("\n")) return above.length === 0 ? undefined : above;
  // Only now, when there is something to compare.
  const { compareStory } = await import("#reader/features/changed/compare-story.ts");
  const changes = [...above, ...compareStory(record.texts, today.texts)];
  return changes.length === 0 ? undefined : changes;
}

function headChange(kind: HeadChange["kind"], record: StoryTexts, today: StoryTexts): HeadChange[] {
  const before = record[kind];
  const after = today[kind] ?? "";
  return before === undefined || before === after ? [] : [{ kind, before, after }];
}
