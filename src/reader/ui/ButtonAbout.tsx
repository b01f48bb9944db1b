interface ButtonAboutProps {
  /** What the button does: all that is seen of its name. */
  readonly does: string;
  /** With what, where a page has many such buttons. */
  readonly about: string;
  readonly lang: string | undefined;
}

/** The name of a button in a list, «Удалить: Дожди наступают», in one piece, so that no space stands before the colon. */
export function ButtonAbout({ about, does, lang }: ButtonAboutProps) {
  return (
    <>
      <span aria-hidden="true">{does}</span>
      <span className="sr-only">
        {does}: <span lang={lang}>{about}</span>
      </span>
    </>
  );
}
