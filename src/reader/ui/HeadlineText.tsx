import type { ReactNode } from "react";
import type { Headline } from "#edition/headline.ts";

/** A headline to the letter; what somebody says in it is set apart from names in guillemets. */
export function HeadlineText({ headline, spoken }: Pick<Headline, "headline" | "spoken">): ReactNode {
  if (spoken === undefined) return headline;
  let done = 0;
  const pieces = spoken.map(([from, to]) => {
    const before = headline.slice(done, from);
    done = to;
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
      {headline.slice(done)}
    </>
  );
}
