import type { Article } from "#edition/article.ts";
import { absolute, articlePath } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import { ShareMenu } from "#reader/features/share/ShareMenu.tsx";
import { shareWords } from "#reader/words/share.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface StoryShareMenuProps {
  readonly article: Article;
  readonly onClose: () => void;
}

export function StoryShareMenu({ article, onClose }: StoryShareMenuProps) {
  const words = useWordsOf(shareWords);
  const title = plainSpaces(article.headline);
  const url = absolute(location.origin, articlePath(article));
  return (
    <ShareMenu
      name={words.story}
      message={{ title, url }}
      copies={[
        { label: words.copyLink, text: url },
        { label: words.copyHeadline, text: `${title}\n${url}` },
      ]}
      onClose={onClose}
    />
  );
}
