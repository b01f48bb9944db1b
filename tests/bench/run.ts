import { availableParallelism, cpus, loadavg } from "node:os";
import { startBareBrowser } from "./bare-browser.ts";
import { build } from "./built.ts";
import { measurePhone } from "./phone-figures.ts";
import { measurePrinting } from "./printing.ts";
import { tableOf, type Row } from "./report.ts";
import { measureSizes } from "./sizes.ts";

const rounds = 5;

interface Section {
  readonly name: string;
  readonly title: string;
  readonly measure: () => Promise<readonly Row[]>;
}

const sections: readonly Section[] = [
  { name: "sizes", title: "First view, brotli at its best", measure: measureSizes },
  {
    name: "phone",
    title: `Phone: 390×844, processor 4× slower, 1.6 Mbps, 150 ms, nothing cached; medians of ${rounds}`,
    measure: onPhone,
  },
  {
    name: "printing",
    title: `Printing articles as long as the seed story; medians of ${rounds}`,
    measure: () => measurePrinting(rounds),
  },
];

/** `npm run bench`: prints the figures that the reader is to reach. Words choose sections by name. */
async function main(words: readonly string[]): Promise<void> {
  const chosen = sections.filter(({ name }) => words.length === 0 || words.includes(name));
  if (chosen.length === 0) throw new Error(`Sections: ${sections.map(({ name }) => name).join(", ")}`);
  console.log(`Полоса, ${new Date().toISOString()}, Node ${process.version}`);
  console.log(`${availableParallelism()} processors: ${cpus()[0]?.model ?? "unknown"}\n`);
  await build();
  for (const { measure, title } of chosen) {
    const before = busy();
    console.log(`${title}\n${tableOf(await measure())}`);
    console.log(`  (machine's load ${before} before, ${busy()} after)\n`);
  }
}

/** Others may work on the same machine: a load above the number of processors spoils the figures. */
function busy(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

async function onPhone(): Promise<readonly Row[]> {
  const browser = await startBareBrowser();
  try {
    return await measurePhone(browser, rounds);
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
