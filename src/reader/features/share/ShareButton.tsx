import { Suspense, useState, type ReactNode } from "react";
import { useWords } from "#reader/words/use-words.ts";

interface ShareButtonProps {
  /** What is passed on, where a page has several. */
  readonly of?: string;
  /** Fetches what the button opens, once it is pointed at. */
  readonly prepare: () => void;
  readonly renderMenu: (close: () => void) => ReactNode;
}

export function ShareButton({ of, prepare, renderMenu }: ShareButtonProps) {
  const { quote: words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="needs-script"
        data-share-open={open ? "" : undefined}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={of === undefined ? undefined : `${words.share}: ${of}`}
        onPointerEnter={prepare}
        onClick={() => setOpen(true)}
      >
        {words.share}
      </button>
      {open && <Suspense>{renderMenu(() => setOpen(false))}</Suspense>}
    </>
  );
}
