import type { PageData } from "#reader/page-data.ts";
import type { PageCard } from "#reader/ui/PageHead.tsx";

export type { PageData };

/** One address printed: the parts from which the press makes a page. */
export interface Printed {
  readonly status: 200 | 404;
  /** Title, description, canonical address. */
  readonly head: string;
  readonly body: string;
  /** For previews; absent on pages nobody should share. */
  readonly card?: PageCard;
}

/** What the print bundle offers the press. */
export interface PrintBundle {
  print(path: string, data: PageData): Printed;
  readonly firstPaintScript: string;
}
