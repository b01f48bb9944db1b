import { feedPanelId } from "#reader/features/feed/feed-panel-id.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** Opens the panel of the list: beside its name, or on the page that stands for it. */
export function FeedToolsButton({ className = "" }: { readonly className?: string }) {
  const words = useWords();
  return (
    <button
      type="button"
      className={`feed-tools needs-script ${className}`}
      popoverTarget={feedPanelId}
      aria-label={words.feed.tools}
    >
      <Icon name="tools" />
    </button>
  );
}
