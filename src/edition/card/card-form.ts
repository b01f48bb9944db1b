/** Where things stand on a picture of one shape, in pixels. */
export interface CardForm {
  readonly width: number;
  readonly height: number;
  /** Where the words begin; what hangs, hangs to the left of it. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The size of a quotation that has room enough; a very short one may be larger. */
  readonly largestQuote: number;
  readonly attribution: number;
  readonly foot: { readonly headline: number; readonly address: number; readonly name: number };
}

export const cardShapes = ["wide", "tall"] as const;
export type CardShape = (typeof cardShapes)[number];

/** The same shapes for a quotation that would come out smaller than `below`: narrower margins, a smaller foot. */
export const denseForms: Readonly<Record<CardShape, CardForm & { readonly below: number }>> = {
  wide: {
    below: 25,
    width: 1200,
    height: 630,
    left: 104,
    right: 64,
    top: 44,
    bottom: 38,
    largestQuote: 28,
    attribution: 20,
    foot: { headline: 17, address: 15, name: 28 },
  },
  tall: {
    below: 28,
    width: 1080,
    height: 1350,
    left: 108,
    right: 72,
    top: 68,
    bottom: 60,
    largestQuote: 32,
    attribution: 25,
    foot: { headline: 22, address: 19, name: 36 },
  },
};

/** 1200 × 630 is what previews show whole, 1080 × 1350 the tallest that social networks do. */
export const cardForms: Readonly<Record<CardShape, CardForm>> = {
  wide: {
    width: 1200,
    height: 630,
    left: 140,
    right: 84,
    top: 64,
    bottom: 52,
    largestQuote: 62,
    attribution: 27,
    foot: { headline: 23, address: 20, name: 38 },
  },
  tall: {
    width: 1080,
    height: 1350,
    left: 136,
    right: 84,
    top: 96,
    bottom: 80,
    largestQuote: 72,
    attribution: 32,
    foot: { headline: 28, address: 24, name: 46 },
  },
};
