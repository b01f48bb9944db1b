import { useEffect, useRef, useState, type ComponentType } from "react";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

interface LatePanelProps<Props extends object> {
  /** For the buttons that open it (`popovertarget`). */
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly fetchPanel: () => Promise<ComponentType<Props>>;
  /** What its content is told. */
  readonly content: Props;
}

/**
 * A popover, which the platform opens, closes and gives the focus back from. What is in it comes when it
 * is opened.
 */
export function LatePanel<Props extends object>(props: LatePanelProps<Props>) {
  const { className = "", content, fetchPanel, id, label } = props;
  const words = useWords();
  const [Content, setContent] = useState<ComponentType<Props>>();
  const [problem, setProblem] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  const tabbed = useRef(false);
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    if (Content !== undefined) {
      const first = element.querySelector<HTMLElement>("input:checked") ?? element.querySelector("button");
      if (tabbed.current) first?.focus();
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
  }, [Content, problem]);
  const open = async () => {
    const late = await fetchLate(fetchPanel);
    setProblem(late === undefined ? lateFailure(words) : undefined);
    if (late !== undefined) setContent(() => late);
  };
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={`view-panel needs-script ${className}`}
      onToggle={(event) => {
        if (event.newState !== "open" || Content !== undefined) return;
        // The next press of Tab goes into the panel, also while it is still empty.
        event.currentTarget.focus();
        void open();
      }}
    >
      {Content !== undefined && <Content {...content} />}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
