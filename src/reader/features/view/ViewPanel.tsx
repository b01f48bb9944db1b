import { useEffect, useState, type ComponentType } from "react";
import { onView } from "#reader/features/view/view.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Id of the panel, for the buttons that open it (`popovertarget`). */
export const viewPanelId = "view-panel";

/**
 * How pages look: a popover, which the platform opens, closes and gives the focus back from. What is in
 * it comes when it is opened.
 */
export function ViewPanel() {
  const words = useWords();
  const [Settings, setSettings] = useState<ComponentType>();
  const [problem, setProblem] = useState<string>();
  // Other tabs are followed whether the panel has been opened or not.
  useEffect(() => onView(() => {}), []);
  const open = async () => {
    const late = await fetchLate(() => import("#reader/features/view/ViewSettings.tsx"));
    setProblem(late === undefined ? lateFailure(words) : undefined);
    if (late !== undefined) setSettings(() => late.ViewSettings);
  };
  return (
    <div
      id={viewPanelId}
      popover="auto"
      role="dialog"
      aria-label={words.view}
      tabIndex={-1}
      className="view-panel needs-script"
      onToggle={(event) => {
        if (event.newState !== "open" || Settings !== undefined) return;
        // The next press of Tab goes into the panel, also while it is still empty.
        event.currentTarget.focus();
        void open();
      }}
    >
      {Settings !== undefined && <Settings />}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
