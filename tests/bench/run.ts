import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { journeyAddress as origin } from "../harness/servers.ts";
import { projectRoot } from "../harness/tool.ts";
import { startBareBrowser } from "./bare-browser.ts";
import { measurePage, type Measures } from "./measure-page.ts";

const rounds = 5;

/** `npm run bench`: how the built reader feels on a phone, as the median of several visits. */
async function main(): Promise<void> {
  const server = spawn(process.execPath, ["src/press/serve.ts"], {
    cwd: projectRoot,
    env: { ...process.env, PORT: new URL(origin).port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const browser = await startBareBrowser();
  try {
    await hasStarted(server.stdout);
    for (const path of ["/", await someArticle()]) {
      const visits: Measures[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await measurePage(browser, origin + path));
      console.log(`\n${path}`);
      console.table(medians(visits));
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The server says when it is there. */
async function hasStarted(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface({ input: output })) if (line.includes(origin)) return;
  throw new Error("The server ended before it had begun. Is there a build?");
}

async function someArticle(): Promise<string> {
  const page = await (await fetch(origin)).text();
  const path = /href="(\/news\/[^"#]+)"/.exec(page)?.[1];
  if (path === undefined) throw new Error("The first page leads to no article.");
  return path;
}

function medians(visits: readonly Measures[]): Record<string, number> {
  const names = Object.keys(visits[0] ?? {}) as (keyof Measures)[];
  return Object.fromEntries(names.map((name) => [name, Math.round(median(visits.map((one) => one[name])))]));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await main();
