import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./in-folder.ts";

/** The development server as `npm run dev` starts it, on a port of its own choice. */
async function develop(visit: (origin: string) => Promise<void>): Promise<void> {
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "--port", "0"], {
    cwd: root,
    env: { ...env, NODE_ENV: "development", NO_COLOR: "1" },
  });
  try {
    await visit(await addressOf(child));
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  const { promise, reject, resolve } = Promise.withResolvers<string>();
  let said = "";
  child.stdout?.on("data", (part: Buffer) => {
    said += String(part);
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (address !== undefined) resolve(address);
  });
  child.once("exit", () => reject(new Error(`The server ended: ${said}`)));
  return promise;
}

test("development shows what production prints", { timeout: 60_000 }, async () => {
  await develop(async (origin) => {
    const front = await fetch(`${origin}/`);
    expect(front.status).toBe(200);
    const page = await front.text();
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    expect(page.match(/<figure [^>]*id="q-/g)).toHaveLength(6);
    const feed: unknown = await (await fetch(`${origin}/edition/feed.json`)).json();
    expect(feed).toHaveProperty("version", "https://jsonfeed.org/version/1.1");
    const article: unknown = await (await fetch(`${origin}/edition/articles/25.json`)).json();
    expect(article).toHaveProperty("id", 25);
    expect((await fetch(`${origin}/edition/articles/999.json`)).status).toBe(404);
    const [quote = "no quote"] = /q-[a-z0-9]{4,32}/.exec(page) ?? [];
    for (const name of ["25", "24", `25-${quote}`]) {
      const card = await fetch(`${origin}/edition/cards/${name}.png`);
      expect(card.headers.get("content-type")).toBe("image/png");
      expect((await card.bytes()).length).toBeGreaterThan(5_000);
    }
    expect((await fetch(`${origin}/edition/cards/25-q-nowhere.png`)).status).toBe(404);
    const quotes: unknown = await (await fetch(`${origin}/edition/quotes/1.json`)).json();
    expect(quotes).toMatchObject({ total: 6, page: 1, pages: 1 });
    expect((await fetch(`${origin}/edition/quotes/2.json`)).status).toBe(404);
    expect(await (await fetch(`${origin}/quotes/`)).text()).toMatch(/<h1\b[^>]*>Цитаты</);
    const own = await fetch(`${origin}/news/lyuboy-slug-25/${quote}/`);
    expect(own.status).toBe(200);
    expect((await own.text()).match(/<h1\b/g)).toHaveLength(1);
    expect((await fetch(`${origin}/news/lyuboy-slug-25/q-nikogda/`)).status).toBe(404);
    expect((await fetch(`${origin}/net-takogo/`)).status).toBe(404);
  });
});
