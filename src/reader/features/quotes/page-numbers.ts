/**
 * The numbers that stand under a page of a list: the first, the last, and those around it. A gap of one
 * page is no gap.
 */
export function pageNumbers(page: number, pages: number): (number | "gap")[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(shown)].flatMap((number, index, all) => {
    const before = all[index - 1] ?? 0;
    if (number === before + 1) return [number];
    return number === before + 2 ? [before + 1, number] : (["gap", number] as const);
  });
}
