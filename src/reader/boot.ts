import type { PageData } from "#reader/page-data.ts";

/**
 * The first script of a page, small and late: the page is already readable. It fetches the program one
 * piece after the other and gives the browser room to breathe between them, so that a tap during the
 * start is answered at once.
 */
async function boot(): Promise<void> {
  await import("#reader/vendor/react.ts");
  await pause();
  await import("#reader/vendor/router.ts");
  await pause();
  await import("#reader/vendor/query.ts");
  await pause();
  const { takeOver } = await import("#reader/browser.tsx");
  await pause();
  const root = document.getElementById("root");
  const carried = document.getElementById("page-data");
  if (root === null || carried === null) throw new Error("the page carries no #root or no #page-data");
  const data = JSON.parse(carried.textContent) as PageData;
  await pause();
  await takeOver(root, data, pause);
}

interface WithYield {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as WithYield;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

void boot();
