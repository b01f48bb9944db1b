/**
 * The part of the WHATWG URL class that this room uses. Browsers and Node both have it; TypeScript
 * declares it only with the one runtime or the other, and this room must compile with neither.
 */

declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly protocol: string;
}
