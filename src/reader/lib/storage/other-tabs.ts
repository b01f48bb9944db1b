/** Undefined where the browser has none or refuses it: then this tab is told of nothing, and works alone. */
let channel: BroadcastChannel | undefined;
let opened = false;

/** Tells the other open tabs of this site that something under a topic has changed. */
export function tellOtherTabs(topic: string): void {
  open()?.postMessage(topic);
}

export function onOtherTabs(topic: string, listener: () => void): void {
  open()?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === topic) listener();
  });
  // A page that the browser had put aside was not told.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) listener();
  });
}

function open(): BroadcastChannel | undefined {
  if (opened) return channel;
  opened = true;
  try {
    channel = new BroadcastChannel("polosa");
  } catch {
    // Blocked together with the rest of the storage, or not there at all.
  }
  return channel;
}
