const shapes = {
  home: "M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",
  feed: "M5 5h14v14H5zM8 9h8M8 12.5h8M8 16h5",
  quotes: "M11 6.5 5.5 12l5.5 5.5M18.5 6.5 13 12l5.5 5.5",
  saved: "M7 4.5h10v15l-5-4-5 4z",
  listen: "M4.5 9.5H8L12.5 6v12L8 14.5H4.5zM15.5 9.5a4 4 0 0 1 0 5M18 7a8 8 0 0 1 0 10",
  tools: "M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4",
  view: "M4 18 9 6l5 12M5.6 14h6.8M15 18l2.8-7 2.7 7M16 15.6h3.6",
} as const;

/** A line drawing beside words that say the same, hence hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
