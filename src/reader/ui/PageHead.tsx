import { createContext, use } from "react";
import { absolute } from "#edition/paths.ts";
import { useAfterPaint } from "#reader/lib/after-paint.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { PageTitle } from "#reader/ui/PageTitle.tsx";

/** What a page says of itself outside of itself: in the tab, in search results and previews. */
export interface PageCard {
  readonly title: string;
  readonly description: string;
  /** The page's own address, without the host. */
  readonly path: string;
}

/** Told of a page's card while it is printed: previews are made of it. Nobody asks in a browser. */
export const CardReader = createContext<((card: PageCard) => void) | undefined>(undefined);

/** Title, description and canonical address; React lifts them into the head and keeps them current. */
export function PageHead({ card }: { readonly card: PageCard }) {
  const imprint = useImprint();
  use(CardReader)?.(card);
  // Nobody sees these: after a move they come behind the page's words.
  const painted = useAfterPaint();
  return (
    <>
      <PageTitle text={card.title} />
      {painted && <meta name="description" content={card.description} />}
      {painted && <link rel="canonical" href={absolute(imprint.address, card.path)} />}
    </>
  );
}
