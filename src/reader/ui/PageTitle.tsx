import { plainSpaces } from "#edition/typography.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useTitleCount } from "#reader/lib/title-count.ts";

/** The page's name in the tab, in the history and in a bookmark. */
export function PageTitle({ text }: { readonly text: string }) {
  const { name } = useImprint();
  const count = useTitleCount();
  const title = text === name ? name : `${plainSpaces(text)} — ${name}`;
  return <title>{count === "" ? title : `(${count}) ${title}`}</title>;
}
