import { useSyncExternalStore } from "react";
import { changesWanted, onChangesWanted, wantChanges } from "#reader/features/changed/wanted.ts";
import { changedWords } from "#reader/words/changed.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/** The way back for whoever has chosen «Не показывать больше». */
export function ChangesSetting() {
  const words = useWordsOf(changedWords);
  const wanted = useSyncExternalStore(onChangesWanted, changesWanted, () => true);
  return (
    <p className="changes-setting">
      <label>
        <input type="checkbox" checked={wanted} onChange={() => wantChanges(!wanted)} />
        {words.setting}
      </label>
      <small>{words.settingSentence}</small>
    </p>
  );
}
