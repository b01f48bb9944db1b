import { useRef, useState, useSyncExternalStore, type ComponentType } from "react";
import type { Article } from "#edition/article.ts";
import type { ListenPlayerProps } from "#reader/features/listen/ListenPlayer.tsx";
import { canRead, onVoices } from "#reader/features/listen/voice-list.ts";
import { announce } from "#reader/lib/announce.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

const fetchPlayer = () => import("#reader/features/listen/ListenPlayer.tsx");

/**
 * Reads the story aloud. Out of sight where no voice speaks its language; its room is kept, since voices
 * come late.
 */
export function ListenButton({ article }: { readonly article: Article }) {
  const words = useWords();
  const imprint = useImprint();
  const language = article.language ?? imprint.language;
  const can = useSyncExternalStore(
    onVoices,
    () => canRead(language),
    () => false,
  );
  const button = useRef<HTMLButtonElement>(null);
  const [Player, setPlayer] = useState<ComponentType<ListenPlayerProps>>();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();

  const press = async () => {
    if (open) {
      setOpen(false);
      return;
    }
    const late = await fetchLate(fetchPlayer);
    const said = late === undefined ? lateFailure(words) : undefined;
    setProblem(said);
    if (said !== undefined) announce(said);
    if (late === undefined) return;
    setPlayer(() => late.ListenPlayer);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="listen-button needs-script"
        data-silent={can ? undefined : ""}
        aria-expanded={open}
        onPointerEnter={() => void fetchLate(fetchPlayer)}
        onClick={() => void press()}
      >
        <Icon name="listen" />
        <span>{words.listen}</span>
      </button>
      {problem !== undefined && (
        <span className="tool-problem">
          <span>{problem}</span>
        </span>
      )}
      {open && Player !== undefined && <Player article={article} language={language} onClose={close} />}
    </>
  );
}
