/** Under which the rules of features/feed/hiding.ts are stored; the first paint asks whether there are any. */
export const hidingKey = "polosa:hidden";
