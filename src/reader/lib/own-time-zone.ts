/** What the reader has done has the reader's time; what the edition has published keeps the edition's. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
