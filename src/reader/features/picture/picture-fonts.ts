import type { CardFont } from "#edition/card/drawing.ts";

/** The page's own files, under names of their own: the page's may be kept away, coming too late for its text. */
const files: Readonly<Record<CardFont["family"], { name: string; url: string; weight: string }>> = {
  serif: {
    name: "Picture Serif",
    url: new URL("../../fonts/literata.woff2", import.meta.url).href,
    weight: "400 800",
  },
  sans: {
    name: "Picture Sans",
    url: new URL("../../fonts/golos-text.woff2", import.meta.url).href,
    weight: "400 700",
  },
};

let loading: Promise<void> | undefined;

/** Rejects when a file does not come; the next call asks for it anew. */
export function loadPictureFonts(): Promise<void> {
  loading ??= fetchFonts();
  return loading;
}

async function fetchFonts(): Promise<void> {
  const faces = Object.values(files).map(
    ({ name, url, weight }) => new FontFace(name, `url("${url}") format("woff2")`, { weight }),
  );
  try {
    await Promise.all(faces.map((face) => face.load()));
    for (const face of faces) document.fonts.add(face);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** The font as a canvas wants to hear it. */
export function canvasFont({ family, weight }: CardFont, size: number): string {
  return `${weight} ${size}px "${files[family].name}"`;
}
