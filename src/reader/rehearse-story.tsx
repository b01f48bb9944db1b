import { Activity, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { NavigationType, Router } from "react-router";
import type { Article } from "#edition/article.ts";
import { articlePath } from "#edition/paths.ts";
import { Story } from "#reader/features/article/Story.tsx";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";
import { storySlots } from "#reader/story-slots.tsx";

let rehearsed = false;

/**
 * Renders a story once where nobody sees it, in idle moments, when the reader points at a link to one: a
 * browser compiles what it runs for the first time, and on a slow phone that would be a third of the time
 * from the click to the text. Hidden content has no effects, and what comes of it is thrown away.
 * @param inApp puts something into what surrounds every page
 */
export function rehearseStory(article: Article, inApp: (page: ReactNode) => ReactNode): void {
  if (rehearsed || article.body.length === 0) return;
  rehearsed = true;
  const location = { pathname: articlePath(article), search: "", hash: "", state: null, key: "" };
  whenIdle(() => {
    const room = document.createElement("div");
    const root = createRoot(room);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      root.unmount();
    }).observe(room, { childList: true });
    root.render(
      <Activity mode="hidden">
        {inApp(
          <Router location={location} navigationType={NavigationType.Push} navigator={nowhere}>
            <StorySlotsContext value={storySlots}>
              <Story article={article} />
            </StorySlotsContext>
          </Router>,
        )}
      </Activity>,
    );
  });
}

const nowhere = { createHref: String, go: () => {}, push: () => {}, replace: () => {} };
