import { useState, type ReactNode } from "react";
import { announce } from "#reader/lib/announce.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Shows a menu; the argument closes it. */
export type RenderMenu = (close: () => void) => ReactNode;

interface ShareButtonProps {
  /** What is passed on, where a page has several. */
  readonly of?: string;
  readonly fetchMenu: () => Promise<RenderMenu>;
}

/** The button; what it opens is fetched when it is pointed at. */
export function ShareButton({ fetchMenu, of }: ShareButtonProps) {
  const words = useWords();
  const [menu, setMenu] = useState<ReactNode>(null);
  const [problem, setProblem] = useState<string>();

  const open = async () => {
    const render = await fetchLate(fetchMenu);
    const said = render === undefined ? lateFailure(words) : undefined;
    setProblem(said);
    if (said !== undefined) announce(said);
    setMenu(render?.(() => setMenu(null)));
  };
  return (
    <>
      <button
        type="button"
        className="needs-script"
        data-share-open={menu == null ? undefined : ""}
        aria-haspopup="dialog"
        aria-expanded={menu != null}
        aria-label={of === undefined ? undefined : `${words.quote.share}: ${of}`}
        onPointerEnter={() => void fetchLate(fetchMenu)}
        onClick={() => void open()}
      >
        {words.quote.share}
      </button>
      {problem !== undefined && (
        <span className="tool-problem">
          <span>{problem}</span>
        </span>
      )}
      {menu}
    </>
  );
}
