const shapes = {
  play: "M8 5.5v13l10-6.5z",
  pause: "M8.5 6v12M15.5 6v12",
  previous: "M17 6.5 9.5 12l7.5 5.5zM6.5 6.5v11",
  next: "M7 6.5 14.5 12 7 17.5zM17.5 6.5v11",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
} as const;

/** Its button says in words what it does. */
export function PlayerIcon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
