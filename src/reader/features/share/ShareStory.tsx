import { lazy } from "react";
import type { Article } from "#edition/article.ts";
import { ShareButton } from "#reader/features/share/ShareButton.tsx";

const fetchMenu = () => import("#reader/features/share/StoryShareMenu.tsx");
const Menu = lazy(async () => ({ default: (await fetchMenu()).StoryShareMenu }));

export function ShareStory({ article }: { readonly article: Article }) {
  return (
    <ShareButton
      prepare={() => void fetchMenu()}
      renderMenu={(close) => <Menu article={article} onClose={close} />}
    />
  );
}
