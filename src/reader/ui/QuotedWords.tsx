interface QuotedWordsProps {
  readonly text: string;
  /** Only where it is not the page's. */
  readonly lang?: string | undefined;
}

/**
 * The words of a quotation between guillemets. These are text, so that copying, reader modes and screen
 * readers have them; the opening one hangs in the margin by CSS alone.
 */
export function QuotedWords({ text, lang }: QuotedWordsProps) {
  return (
    <blockquote lang={lang}>
      <p>
        <span className="guillemet-open">«</span>
        {text}
        <span className="guillemet-close">»</span>
      </p>
    </blockquote>
  );
}
