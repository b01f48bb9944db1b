/** Class names of a headline in a list inside a story, and of its link. */
export const headlineRow = "border-b border-rule py-3 font-serif text-[1.0625rem] leading-snug font-medium";
export const headlineLink = "hover:text-accent";
