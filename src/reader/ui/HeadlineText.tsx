import type { ReactNode } from "react";
import type { Headline } from "#edition/headline.ts";

/** A headline to the letter; what somebody says in it is set apart from names in guillemets. */
export function HeadlineText({ headline, spoken }: Pick<Headline, "headline" | "spoken">): ReactNode {
  if (spoken === undefined) return headline;
  const pieces = spoken.map(([from, to], index) => {
    const before = headline.slice(spoken[index - 1]?.[1] ?? 0, from);
    return (
      <span key={from}>
        {before}
        <span className="spoken">
          <span>{headline.slice(from, from + 1)}</span>
          {headline.slice(from + 1, to - 1)}
          <span>{headline.slice(to - 1, to)}</span>
        </span>
      </span>
    );
  });
  return (
    <>
      {pieces}
      {headline.slice(spoken.at(-1)?.[1])}
    </>
  );
}
