/** Class names of a message that stands in the place of a story, and of the ways on it offers. */
export const notice = "mt-2 grid gap-4 border-y border-rule py-6 text-lg text-soft [&_p]:text-pretty";
export const action =
  "inline-flex min-h-11 cursor-pointer items-center rounded-full border border-ink px-5 text-base font-medium text-ink hover:bg-sheet";
