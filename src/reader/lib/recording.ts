import { localText } from "#reader/lib/storage/local.ts";

/**
 * Whether this browser keeps what is read: places, progress, the history, read marks and the texts that
 * are compared later. The reader can stop all of it with one switch; what is kept already stays.
 */
const stored = localText("polosa:recording");

export function isRecording(): boolean {
  return stored.read() !== "off";
}

export function setRecording(wanted: boolean): void {
  stored.change(() => (wanted ? "" : "off"));
}

/** Calls back when the switch is pressed, in this tab or in another. */
export const onRecording = stored.subscribe;
