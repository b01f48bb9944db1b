import { useSyncExternalStore } from "react";
import { isRecording, onRecording, setRecording } from "#reader/lib/recording.ts";
import { historyWords } from "#reader/words/history.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/** Whether reading is recorded at all. */
export function RecordingSwitch() {
  const words = useWordsOf(historyWords);
  const recording = useSyncExternalStore(onRecording, isRecording, () => true);
  return (
    <div className="changes-setting">
      <label>
        <input type="checkbox" checked={recording} onChange={() => setRecording(!recording)} />
        {words.recording}
      </label>
      <small>{words.recordingSentence}</small>
      <small role="status" className="recording-off">
        {!recording && words.recordingOff}
      </small>
    </div>
  );
}
