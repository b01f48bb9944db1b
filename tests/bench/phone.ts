import { setTimeout as pause } from "node:timers/promises";
import * as v from "valibot";
import type { BareBrowser, Parameters } from "./bare-browser.ts";
import { observe, type Place } from "./in-page.ts";
import { inQuiet } from "./quiet.ts";

const screen = { width: 390, height: 844, deviceScaleFactor: 3, mobile: true };
/** 1.6 Mbps down, as Lighthouse's slow 4G; bytes a second. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const processorSlowdown = 4;

/** How long a tapping finger rests on the glass, in milliseconds. */
const fingerDown = 60;

/** One page of a slow phone with nothing in its caches. */
export interface Phone {
  send(method: string, parameters?: Parameters): Promise<Parameters>;
  /** Resolves at the next event of this name that is accepted. */
  next(method: string, accept?: (parameters: Parameters) => boolean): Promise<void>;
  /** Runs one of the functions of in-page.ts in the page. */
  run<Arguments extends readonly unknown[], T>(
    task: (...words: Arguments) => T,
    ...words: Arguments
  ): Promise<Awaited<T>>;
  tap(place: Place): Promise<void>;
}

/** The debugger's Runtime domain is never enabled: its answers come without. */
export function withPhone<T>(browser: BareBrowser, visit: (phone: Phone) => Promise<T>): Promise<T> {
  return inQuiet(() => onNewPhone(browser, visit));
}

async function onNewPhone<T>(browser: BareBrowser, visit: (phone: Phone) => Promise<T>): Promise<T> {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  try {
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", browserContextId });
    const attached = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    const phone = phoneOf(browser, v.parse(v.string(), attached["sessionId"]));
    await phone.send("Page.enable");
    await phone.send("Page.setLifecycleEventsEnabled", { enabled: true });
    await phone.send("Network.enable");
    await phone.send("Network.setCacheDisabled", { cacheDisabled: false });
    await phone.send("Emulation.setDeviceMetricsOverride", screen);
    await phone.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
    await phone.send("Emulation.setCPUThrottlingRate", { rate: processorSlowdown });
    await phone.send("Network.emulateNetworkConditions", network);
    await phone.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${observe.toString()})()` });
    return await visit(phone);
  } finally {
    await browser.send("Target.disposeBrowserContext", { browserContextId });
  }
}

const evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.object({ exception: v.optional(v.object({ description: v.string() })) })),
});

function phoneOf(browser: BareBrowser, session: string): Phone {
  const send = (method: string, parameters?: Parameters) => browser.send(method, parameters, session);
  return {
    send,
    next: (method, accept = () => true) => {
      const event = new Promise<void>((resolve) => {
        const leave = browser.on(method, (parameters) => {
          if (!accept(parameters)) return;
          leave();
          resolve();
        });
      });
      return inTime(event, method);
    },
    run: async (task, ...words) => {
      const expression = `(${task.toString()})(${words.map((word) => JSON.stringify(word)).join(",")})`;
      const asked = send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      const answer = await inTime(asked, task.name);
      const { exceptionDetails, result } = v.parse(evaluated, answer);
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? "The page threw something.");
      }
      return result.value as never;
    },
    tap: async ({ x, y }) => {
      await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await pause(fingerDown);
      await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    },
  };
}

/** Nothing that is measured here takes this long: better an error than a wait without end. */
const patience = 60_000;

async function inTime<T>(answer: Promise<T>, name: string): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error(`${name}: no answer in ${patience / 1000} s`)));
  });
  return Promise.race([answer, late]);
}
