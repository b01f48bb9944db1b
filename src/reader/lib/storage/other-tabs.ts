let channel: BroadcastChannel | undefined;

/** Tells the other open tabs of this site that something under a topic has changed. */
export function tellOtherTabs(topic: string): void {
  open().postMessage(topic);
}

export function onOtherTabs(topic: string, listener: () => void): void {
  open().addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === topic) listener();
  });
  // A page that the browser had put aside was not told.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) listener();
  });
}

function open(): BroadcastChannel {
  return (channel ??= new BroadcastChannel("polosa"));
}
