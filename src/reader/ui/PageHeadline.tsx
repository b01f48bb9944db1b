import { useRef, type ReactNode } from "react";
import { useArrival } from "#reader/lib/use-arrival.ts";

interface PageHeadlineProps {
  readonly text: ReactNode;
  /** Only where it is not the page's. */
  readonly lang?: string | undefined;
  /** Where it leads, on a page that is about a part of another. */
  readonly href?: string;
  /** False while the text of the page is on its way. */
  readonly ready?: boolean;
}

/** The page's one `h1`. Whoever arrives by a click inside the site arrives here. */
export function PageHeadline({ text, lang, href, ready = true }: PageHeadlineProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useArrival(ref, ready);
  return (
    <h1 ref={ref} lang={lang} tabIndex={-1} className="headline">
      {href === undefined ? (
        text
      ) : (
        <a className="hover:text-accent" href={href}>
          {text}
        </a>
      )}
    </h1>
  );
}
