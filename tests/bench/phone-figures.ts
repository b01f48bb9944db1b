import type { BareBrowser } from "./bare-browser.ts";
import { builtDir } from "./folders.ts";
import type { Goal, Row, Say } from "./report.ts";
import { whileServing, withoutScript } from "./serving.ts";
import { spreadOf } from "./spread.ts";
import {
  findHeadline,
  firstHeadline,
  measureFirstTap,
  measureMoves,
  measureStart,
  type StartMeasures,
} from "./visits.ts";

/** When the first tap comes, after the first paint. */
const firstTapAfter = 300;

/** The reader beside a page of the same HTML without its program, on a slow phone. */
export function measurePhone(browser: BareBrowser, rounds: number, say: Say): Promise<void> {
  return withoutScript(builtDir, (copy) =>
    whileServing(copy, (bare) =>
      whileServing(builtDir, async (own) => {
        say(await startRows(browser, own, bare, rounds));
        say(await firstTapRows(browser, own, bare, rounds));
        say(await moveRows(browser, own, rounds));
      }),
    ),
  );
}

async function startRows(browser: BareBrowser, own: string, bare: string, rounds: number): Promise<Row[]> {
  const visits: { own: StartMeasures; bare: StartMeasures }[] = [];
  // The first visits of a new browser and a new server are slow for reasons of their own.
  for (const origin of [own, bare]) await measureStart(browser, `${origin}/`);
  // Turn by turn, so that what else the machine does falls on both.
  for (let round = 0; round < rounds; round += 1) {
    visits.push({
      own: await measureStart(browser, `${own}/`),
      bare: await measureStart(browser, `${bare}/`),
    });
  }
  const row = (figure: string, name: keyof StartMeasures, unit: string, goal?: Goal): Row[] => [
    {
      figure,
      measured: spreadOf(visits.map((visit) => visit.own[name])),
      unit,
      ...(goal === undefined ? {} : { goal }),
    },
    { figure: "  without JavaScript", measured: spreadOf(visits.map((visit) => visit.bare[name])), unit },
  ];
  const firstPaint = row("first contentful paint", "firstPaint", " ms");
  const ratio = (firstPaint[0]?.measured?.median ?? 0) / (firstPaint[1]?.measured?.median ?? 0);
  return [
    ...firstPaint,
    { figure: "  ratio of the two", measured: spreadOf([ratio]), unit: "", digits: 2, goal: { atMost: 1.1 } },
    ...row("largest contentful paint", "largestPaint", " ms"),
    ...row("total blocking time", "blocking", " ms", { atMost: 50 }),
    ...row("longest task after the first paint", "longestTask", " ms"),
    ...row("requests", "requests", ""),
    ...row("over the wire", "kilobytes", " kB"),
    {
      figure: "cumulative layout shift",
      measured: spreadOf(visits.map((visit) => visit.own.shift)),
      unit: "",
      digits: 3,
      goal: { atMost: 0 },
    },
  ];
}

async function firstTapRows(browser: BareBrowser, own: string, bare: string, rounds: number): Promise<Row[]> {
  const place = await findHeadline(browser, `${own}/#feed`);
  const tap = (origin: string) => measureFirstTap(browser, `${origin}/#feed`, place, firstTapAfter);
  const taps: { own: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    taps.push({ own: (await tap(own)).answered, bare: (await tap(bare)).answered });
  }
  return [
    {
      figure: `first tap, ${firstTapAfter} ms after the paint, answered in`,
      measured: spreadOf(taps.map((one) => one.own)),
      unit: " ms",
      goal: { atMost: 120 },
    },
    { figure: "  without JavaScript", measured: spreadOf(taps.map((one) => one.bare)), unit: " ms" },
  ];
}

async function moveRows(browser: BareBrowser, own: string, rounds: number): Promise<Row[]> {
  const front = await (await fetch(`${own}/`)).text();
  const headline = / id="feed".*?<a href="(?<path>\/news\/[^"]*-(?<id>\d+)\/)"/s.exec(front)?.groups ?? {};
  const lead = /"lead":\{"id":(\d+)/.exec(front)?.[1];
  const toHeadline = [];
  const toStory = [];
  for (let round = 0; round < rounds; round += 1) {
    toHeadline.push(await measureMoves(browser, `${own}/`, firstHeadline, `/${headline["id"]}.json`));
    toStory.push(await measureMoves(browser, own + headline["path"], '#story a[href="/"]', `/${lead}.json`));
  }
  return [
    moveRow(
      "a prefetched headline painted",
      toHeadline.map((move) => move.forward),
      150,
    ),
    moveRow(
      "  back to the story",
      toHeadline.map((move) => move.back),
      90,
    ),
    moveRow(
      "a prefetched story with text painted",
      toStory.map((move) => move.forward),
      150,
    ),
    moveRow(
      "  back to the headline",
      toStory.map((move) => move.back),
      90,
    ),
  ];
}

function moveRow(figure: string, values: readonly number[], atMost: number): Row {
  return { figure, measured: spreadOf(values), unit: " ms", goal: { atMost } };
}
