import { useEffect, useId, useRef, useState } from "react";
import type { ShareWay } from "#reader/features/share/share-way.ts";
import { announce } from "#reader/lib/announce.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { shareWords } from "#reader/words/share.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface ShareMenuProps {
  readonly name: string;
  /** What the platform's own sharing sends. */
  readonly message: { readonly title: string; readonly text?: string; readonly url: string };
  readonly copies: readonly { readonly label: string; readonly text: string }[];
  readonly ways?: readonly (ShareWay & { readonly label: string })[];
  readonly onClose: () => void;
}

/** What came of the last copy: shown until the menu closes. */
type Copied = { readonly text: string; readonly done: boolean } | undefined;

const row =
  "flex min-h-11 w-full cursor-pointer items-center gap-3 px-4 text-left hover:bg-sheet focus-visible:-outline-offset-3";

/** Browsers have no clipboard for a page that came over plain http, and may refuse it elsewhere. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Ways to pass something on. A popover: the platform closes it, the button that opened it gets the focus back. */
export function ShareMenu({ copies, message, name, onClose, ways }: ShareMenuProps) {
  const page = useWords();
  const words = useWordsOf(shareWords);
  const menu = useRef<HTMLDivElement>(null);
  const fieldId = useId();
  const [copied, setCopied] = useState<Copied>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const opener = document.activeElement;
    menu.current?.showPopover();
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
    // On a phone the menu lies along the lower edge: the words that are shared come out from under it.
    const edge = menu.current?.getBoundingClientRect();
    const hidden = (opener?.getBoundingClientRect().bottom ?? 0) - (edge?.top ?? 0);
    if (edge?.width === innerWidth && hidden > 0) window.scrollBy({ top: hidden, behavior: "instant" });
    return () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    };
  }, []);

  const copy = async (text: string) => {
    const done = await isCopied(text);
    setCopied({ text, done });
    if (done) announce(words.copied);
  };
  const take = async (way: ShareWay) => {
    const came = await fetchLate(async () => {
      await way.load();
      return true;
    });
    if (came === undefined) {
      setProblem(lateFailure(page));
      return;
    }
    // First the focus goes back to the button: what comes next will return it there in its turn.
    menu.current?.hidePopover();
    onClose();
    way.go();
  };
  const send = () => {
    // Whoever closes the platform's panel has changed their mind; that is no fault.
    navigator.share(message).then(onClose, () => {});
  };

  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      aria-label={name}
      className="share-menu"
      onToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
    >
      {"share" in navigator && (
        <button type="button" className={row} onClick={send}>
          {words.send}
        </button>
      )}
      {copies.map(({ label, text }) => (
        <button key={label} type="button" className={row} onClick={() => void copy(text)}>
          {label}
          {copied?.text === text && copied.done && <span className="copied">{words.copied}</span>}
        </button>
      ))}
      {ways?.map(({ label, ...way }) => (
        <button key={label} type="button" className={row} onClick={() => void take(way)}>
          {label}
        </button>
      ))}
      {problem !== undefined && (
        <p role="alert" className="px-4 py-2">
          {problem}
        </p>
      )}
      {copied?.done === false && (
        <p className="px-4 py-2">
          <label htmlFor={fieldId}>{words.notCopied}</label>
          <textarea
            id={fieldId}
            className="mt-2 block w-full border border-rule bg-paper p-2"
            rows={4}
            readOnly
            value={copied.text}
            onFocus={(event) => event.target.select()}
          />
        </p>
      )}
    </div>
  );
}
