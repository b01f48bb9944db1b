import type { Article } from "#edition/article.ts";
import type { StoryChange } from "#reader/features/changed/compare-story.ts";
import { readStory, storyTexts } from "#reader/features/changed/story-record.ts";

/** What has changed since the story was last read; undefined when nothing is to be said. */
export async function findChanges(article: Article): Promise<readonly StoryChange[] | undefined> {
  const record = await readStory(article.id);
  if (record === undefined || record.quiet) return undefined;
  const today = storyTexts(article);
  if (record.texts.join("\n") === today.join("\n")) return undefined;
  // Only now, when there is something to compare.
  const { compareStory } = await import("#reader/features/changed/compare-story.ts");
  const changes = compareStory(record.texts, today);
  return changes.length === 0 ? undefined : changes;
}
