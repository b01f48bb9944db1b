import lighthouse, { desktopConfig } from "lighthouse";
import * as v from "valibot";
import type { BareBrowser } from "./bare-browser.ts";
import { builtDir } from "./folders.ts";
import { inQuiet } from "./quiet.ts";
import type { Row, Say } from "./report.ts";
import { whileServing } from "./serving.ts";
import { spreadOf } from "./spread.ts";

const audited = v.object({
  lhr: v.object({
    categories: v.record(
      v.string(),
      v.object({
        title: v.string(),
        score: v.nullable(v.number()),
        auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
      }),
    ),
    audits: v.record(
      v.string(),
      v.object({
        title: v.string(),
        score: v.nullable(v.number()),
        scoreDisplayMode: v.string(),
        displayValue: v.optional(v.string()),
      }),
    ),
  }),
});

type Report = v.InferOutput<typeof audited>["lhr"];

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** What Lighthouse says of the kinds of page, and which of its audits fail. */
export function measureLighthouse(browser: BareBrowser, rounds: number, say: Say): Promise<void> {
  return whileServing(builtDir, async (origin) => {
    for (const [page, path] of await kindsOfPage(origin)) {
      for (const device of ["mobile", "desktop"] as const) {
        const reports: Report[] = [];
        // Nothing is asked of a desktop's speed, so that once is enough there.
        for (let round = 0; round < (device === "mobile" ? rounds : 1); round += 1) {
          reports.push(await inQuiet(() => audit(browser, origin + path, device)));
        }
        say(rowsOf(`${page}, ${device}`, device, reports));
      }
    }
  });
}

async function audit(browser: BareBrowser, address: string, device: "mobile" | "desktop"): Promise<Report> {
  const flags = { port: browser.port, onlyCategories: categories, logLevel: "error" } as const;
  const answer = await lighthouse(address, flags, device === "desktop" ? desktopConfig : undefined);
  return v.parse(audited, answer).lhr;
}

function rowsOf(figure: string, device: "mobile" | "desktop", reports: readonly Report[]): Row[] {
  const failed = new Map(reports.flatMap(failedAudits));
  return [
    ...categories.map((name): Row => ({
      figure: `${figure}: ${name}`,
      measured: spreadOf(reports.map((report) => (report.categories[name]?.score ?? Number.NaN) * 100)),
      unit: "",
      ...(name === "performance" && device === "desktop"
        ? {}
        : { goal: { atLeast: name === "performance" ? 95 : 100 } }),
    })),
    ...[...failed].map(([id, title]): Row => ({ figure: `  not passed: ${id}: ${title}` })),
  ];
}

/** Those that are scored and fall short, by id, also where they weigh nothing. */
function failedAudits({ audits, categories: found }: Report): [string, string][] {
  const counted = new Set(Object.values(found).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id)));
  return Object.entries(audits).flatMap(([id, { displayValue = "", score, scoreDisplayMode, title }]) => {
    const scored = ["binary", "numeric", "metricSavings"].includes(scoreDisplayMode);
    if (!counted.has(id) || !scored || score === null || score >= 0.9) return [];
    return [[id, `${title} ${displayValue}`.trim()]];
  });
}

/** The front page, the story it shows at its own address, and a headline whose text has not arrived. */
async function kindsOfPage(origin: string): Promise<[string, string][]> {
  const feed: unknown = await (await fetch(`${origin}/edition/feed.json`)).json();
  const [lead, headline] = v.parse(v.object({ items: v.array(v.object({ url: v.string() })) }), feed).items;
  if (lead === undefined || headline === undefined) throw new Error("The feed has no two headlines.");
  return [
    ["front page", "/"],
    ["article", new URL(lead.url).pathname],
    ["headline without text", new URL(headline.url).pathname],
  ];
}
