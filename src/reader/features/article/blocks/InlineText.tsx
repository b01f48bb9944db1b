import type { Inline } from "#edition/inline.ts";

/** Marked text as elements. Addresses were checked when the article was parsed. */
export function InlineText({ content }: { readonly content: readonly Inline[] }) {
  return content.map((part, index) => <InlinePart key={index} part={part} />);
}

function InlinePart({ part }: { readonly part: Inline }) {
  if (typeof part === "string") return part;
  const children = <InlineText content={part.content} />;
  switch (part.type) {
    case "emphasis":
      return <em>{children}</em>;
    case "strong":
      return <strong>{children}</strong>;
    case "link":
      return (
        <a href={part.href} rel="noopener noreferrer">
          {children}
        </a>
      );
  }
}
