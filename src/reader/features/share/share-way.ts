/** A way to pass something on that another feature has. */
export interface ShareWay {
  /** Fetches its program; rejects when that does not come. */
  readonly load: () => Promise<void>;
  readonly go: () => void;
}
