import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Article } from "#edition/article.ts";
import { changesWanted, onChangesWanted } from "#reader/features/changed/wanted.ts";
import { whenRead } from "#reader/features/changed/when-read.ts";
import { isRecording } from "#reader/lib/recording.ts";
import { hasTrace } from "#reader/lib/storage/trace.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

/**
 * «С прошлого чтения изменилось 2 абзаца», between the facts of a story and its text. It fills room that
 * is always there, so that nothing moves; its program comes late, and for whoever reads for the first
 * time only after the reading.
 */
export function StoryChanges({ article }: { readonly article: Article }) {
  const room = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState<{ readonly of: Article; readonly shown: ReactNode }>();
  const wanted = useSyncExternalStore(onChangesWanted, changesWanted, () => true);
  useEffect(() => {
    const prose = room.current?.closest(".story")?.querySelector<HTMLElement>(".prose");
    if (!wanted || prose == null) return;
    let left = false;
    let compared = Promise.resolve();
    const compare = async () => {
      const { findChanges } = await import("#reader/features/changed/find-changes.ts");
      const changes = await findChanges(article);
      if (left || changes === undefined) return;
      const { ChangesNotice } = await import("#reader/features/changed/ChangesNotice.tsx");
      setNews({ of: article, shown: <ChangesNotice article={article} changes={changes} prose={prose} /> });
    };
    const remember = async () => {
      if (!isRecording()) return;
      const { rememberStory } = await import("#reader/features/changed/story-record.ts");
      await compared;
      await rememberStory(article);
    };
    const quietly = (work: () => Promise<void>) => work().catch(() => {});
    const begin = () => void (compared = quietly(compare));
    const stopComparing = hasTrace("read") ? whenIdle(begin) : () => {};
    const middle = () => prose.children[Math.floor(prose.children.length / 2)];
    const stopWatching = whenRead(middle, () => void quietly(remember));
    return () => {
      left = true;
      stopComparing();
      stopWatching();
    };
  }, [article, wanted]);
  return (
    <div ref={room} className="story-changes">
      {wanted && news?.of === article && news.shown}
    </div>
  );
}
