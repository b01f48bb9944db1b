import { useRef } from "react";
import { useArrival } from "#reader/lib/use-arrival.ts";

/** The page's one `h1`. Whoever arrives by a click inside the site arrives here. */
export function PageHeadline({ text, ready = true }: { readonly text: string; readonly ready?: boolean }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useArrival(ref, ready);
  return (
    <h1 ref={ref} tabIndex={-1} className="headline">
      {text}
    </h1>
  );
}
