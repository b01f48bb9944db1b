import type { CardColour } from "#edition/card/drawing.ts";

export const cardLooks = ["light", "dark"] as const;
export type CardLook = (typeof cardLooks)[number];

/** The reader's own colours; a picture has no style sheet to take them from. */
export const cardPalette: Readonly<Record<CardLook, Readonly<Record<CardColour, string>>>> = {
  light: {
    paper: "#fffdf9",
    ink: "#1b1a17",
    soft: "#5d584f",
    faint: "#736d62",
    rule: "#ddd6c8",
    accent: "#a3341c",
  },
  dark: {
    paper: "#161512",
    ink: "#ece7dc",
    soft: "#b3aca0",
    faint: "#968f83",
    rule: "#35312a",
    accent: "#f0896b",
  },
};
