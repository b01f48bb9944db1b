import { availableParallelism, cpus, loadavg } from "node:os";
import { startBareBrowser, type BareBrowser } from "./bare-browser.ts";
import { build } from "./built.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measurePhone } from "./phone-figures.ts";
import { measurePicture } from "./picture.ts";
import { measurePrinting } from "./printing.ts";
import { tableOf, type Say } from "./report.ts";
import { measureScrolling } from "./scrolling.ts";
import { measureSizes } from "./sizes.ts";
import { measureStartUp } from "./start-up.ts";

const rounds = 5;

/** Lighthouse reckons its times from a load without slowing down: they vary less. */
const lighthouseRounds = 3;

interface Section {
  readonly name: string;
  readonly title: string;
  readonly measure: (say: Say) => Promise<void>;
}

const sections: readonly Section[] = [
  { name: "sizes", title: "First view, brotli at its best", measure: measureSizes },
  {
    name: "phone",
    title: `Phone: 390×844, processor 4× slower, 1.6 Mbps, 150 ms, nothing cached; medians of ${rounds}`,
    measure: (say) => withBrowser((browser) => measurePhone(browser, rounds, say)),
  },
  {
    name: "start",
    title: `Start-up work of what a reader has read and saved, on a desktop; medians of ${rounds}`,
    measure: (say) => measureStartUp(rounds, say),
  },
  {
    name: "scrolling",
    title: `A frame while a long feed is scrolled; medians of ${rounds}`,
    measure: (say) => measureScrolling(rounds, say),
  },
  {
    name: "printing",
    title: `Printing articles as long as the seed story; medians of ${rounds}`,
    measure: (say) => measurePrinting(rounds, say),
  },
  {
    name: "picture",
    title: `A picture of a quotation in the browser; medians of ${rounds}`,
    measure: (say) => measurePicture(rounds, say),
  },
  {
    name: "lighthouse",
    title: `Lighthouse; medians of ${lighthouseRounds} on mobile`,
    measure: (say) => withBrowser((browser) => measureLighthouse(browser, lighthouseRounds, say)),
  },
];

/** `npm run bench`: prints the figures that the reader is to reach. Words choose sections by name. */
async function main(words: readonly string[]): Promise<void> {
  const chosen = sections.filter(({ name }) => words.length === 0 || words.includes(name));
  if (chosen.length === 0) throw new Error(`Sections: ${sections.map(({ name }) => name).join(", ")}`);
  console.log(`Полоса, ${new Date().toISOString()}, Node ${process.version}`);
  console.log(`${availableParallelism()} processors: ${cpus()[0]?.model ?? "unknown"}`);
  await build();
  for (const { measure, title } of chosen) {
    console.log(`\n${title}\n`);
    const before = busy();
    await measure((rows) => console.log(`${tableOf(rows)}\n`));
    console.log(`  (the machine's load was ${before} before, ${busy()} after)`);
  }
}

/** Others may work on the same machine: a load above the number of processors spoils the figures. */
function busy(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

async function withBrowser<T>(work: (browser: BareBrowser) => Promise<T>): Promise<T> {
  const browser = await startBareBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

// An exit that is asked for is still an exit: whom we have started ends with us.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

await main(process.argv.slice(2));
