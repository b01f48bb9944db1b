import type { Article } from "#edition/article.ts";
import { ShareButton, type RenderMenu } from "#reader/features/share/ShareButton.tsx";

export function ShareStory({ article }: { readonly article: Article }) {
  const fetchMenu = async (): Promise<RenderMenu> => {
    const { StoryShareMenu } = await import("#reader/features/share/StoryShareMenu.tsx");
    return (close) => <StoryShareMenu article={article} onClose={close} />;
  };
  return <ShareButton fetchMenu={fetchMenu} />;
}
