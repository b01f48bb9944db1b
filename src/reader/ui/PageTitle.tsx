import { plainSpaces } from "#edition/typography.ts";
import { useImprint } from "#reader/lib/imprint.ts";

/** The page's name in the tab, in the history and in a bookmark. */
export function PageTitle({ text }: { readonly text: string }) {
  const { name } = useImprint();
  return <title>{text === name ? name : `${plainSpaces(text)} — ${name}`}</title>;
}
