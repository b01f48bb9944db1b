/** Keeps a test browser from calling home: its traffic would be noise in every network assertion. */
export const browserArguments: readonly string[] = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
