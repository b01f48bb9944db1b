import { useEffect } from "react";
import { onView } from "#reader/features/view/view.ts";
import { LatePanel } from "#reader/ui/LatePanel.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** Id of the panel, for the buttons that open it (`popovertarget`). */
export const viewPanelId = "view-panel";

export interface ViewPanelProps {
  /** Shows the list of the keys that can be switched off here. */
  readonly onKeysHelp: () => void;
}

/** How pages look. */
export function ViewPanel({ onKeysHelp }: ViewPanelProps) {
  const words = useWords();
  // Other tabs are followed whether the panel has been opened or not.
  useEffect(() => onView(() => {}), []);
  return (
    <LatePanel
      id={viewPanelId}
      label={words.view}
      fetchPanel={fetchSettings}
      content={{
        onKeysHelp: () => {
          // First the focus goes back to the button: the list will return it there in its turn.
          document.getElementById(viewPanelId)?.hidePopover();
          onKeysHelp();
        },
      }}
    />
  );
}

async function fetchSettings() {
  const { ViewSettings } = await import("#reader/features/view/ViewSettings.tsx");
  return ViewSettings;
}
