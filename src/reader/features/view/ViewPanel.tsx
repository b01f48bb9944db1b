import { useEffect, useRef, useState, type ComponentType } from "react";
import { onView } from "#reader/features/view/view.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Id of the panel, for the buttons that open it (`popovertarget`). */
export const viewPanelId = "view-panel";

export interface ViewPanelProps {
  /** Shows the list of the keys that can be switched off here. */
  readonly onKeysHelp: () => void;
}

/**
 * How pages look: a popover, which the platform opens, closes and gives the focus back from. What is in
 * it comes when it is opened.
 */
export function ViewPanel({ onKeysHelp }: ViewPanelProps) {
  const words = useWords();
  const [Settings, setSettings] = useState<ComponentType<ViewPanelProps>>();
  const [problem, setProblem] = useState<string>();
  // Other tabs are followed whether the panel has been opened or not.
  useEffect(() => onView(() => {}), []);
  const panel = useRef<HTMLDivElement>(null);
  const tabbed = useRef(false);
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    if (Settings !== undefined) {
      if (tabbed.current) element.querySelector<HTMLElement>("input:checked")?.focus();
      return undefined;
    }
    // A press of Tab before there is anything to go to is kept until there is.
    const keepTab = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || problem !== undefined) return;
      event.preventDefault();
      tabbed.current = true;
    };
    element.addEventListener("keydown", keepTab);
    return () => element.removeEventListener("keydown", keepTab);
  }, [Settings, problem]);
  const open = async () => {
    const late = await fetchLate(() => import("#reader/features/view/ViewSettings.tsx"));
    setProblem(late === undefined ? lateFailure(words) : undefined);
    if (late !== undefined) setSettings(() => late.ViewSettings);
  };
  return (
    <div
      ref={panel}
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
      {Settings !== undefined && (
        <Settings
          onKeysHelp={() => {
            // First the focus goes back to the button: the list will return it there in its turn.
            panel.current?.hidePopover();
            onKeysHelp();
          }}
        />
      )}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
