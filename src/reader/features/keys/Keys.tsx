import { memo, useEffect, useState, useSyncExternalStore, type ComponentType } from "react";
import { useNavigate } from "react-router";
import { closeKeysHelp, isKeysHelpOpen, onKeysHelp } from "#reader/features/keys/help.ts";
import { listenForKeys, type Destinations } from "#reader/features/keys/listen-for-keys.ts";
import { announce } from "#reader/lib/announce.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

interface KeysProps {
  /** Where `g` and a letter lead: always the same object. */
  readonly destinations: Destinations;
}

/** Single letters as shortcuts, on every page. Their list comes when it is asked for. */
export const Keys = memo(function Keys({ destinations }: KeysProps) {
  const words = useWords();
  const navigate = useNavigate();
  const wanted = useSyncExternalStore(onKeysHelp, isKeysHelpOpen, () => false);
  const [Help, setHelp] = useState<ComponentType>();
  useEffect(
    () => listenForKeys(destinations, (path, replace) => void navigate(path, { replace })),
    [destinations, navigate],
  );
  useEffect(() => {
    if (!wanted || Help !== undefined) return undefined;
    let left = false;
    const fetchHelp = async () => {
      const late = await fetchLate(() => import("#reader/features/keys/KeysHelp.tsx"));
      if (left) return;
      if (late !== undefined) {
        setHelp(() => late.KeysHelp);
        return;
      }
      announce(lateFailure(words));
      closeKeysHelp();
    };
    void fetchHelp();
    return () => void (left = true);
  }, [Help, wanted, words]);
  return wanted && Help !== undefined ? <Help /> : null;
});
