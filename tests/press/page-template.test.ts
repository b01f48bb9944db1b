import { expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import type { PageData } from "#reader/page-data.ts";
import { builtTemplate } from "../../src/press/built-template.ts";
import { fillTemplate, type PageFrame } from "../../src/press/page-template.ts";
import { contentSecurityPolicy, securityHeaders } from "../../src/press/security.ts";

const frame: PageFrame = {
  template:
    '<!doctype html><html lang="ru"><head><!--page-head--></head><body><!--page-body--><script type="module" src="/a.js"></script></body></html>',
  edition: {
    name: 'По"лоса',
    language: "kk",
    timeZone: "Asia/Almaty",
    address: "https://polosa.example",
    sections: [],
    people: [],
    lead: 1,
  },
  firstPaintScript: "first()",
  policy: "default-src 'none'",
};

const { address, language, name, sections, timeZone } = frame.edition;
const data: PageData = {
  path: "/news/a-1/",
  imprint: { address, language, name, sections, timeZone },
  feed: { headlines: [] },
};
// Patterns that String.replace would take for its own.
const trap = "$& $` $' $1 </script><!--";
const article: Article = { id: 1, slug: "a", headline: trap, body: [], related: [] };
const card = { title: trap, description: trap, path: "/news/a-1/" };
const printed = { status: 200 as const, head: "<title>$&</title>", body: '<div id="root">$`</div>', card };

test("everything has its place, and nothing of the text is taken for a pattern", () => {
  const html = fillTemplate(frame, printed, { ...data, article }, article);
  expect(html).toContain('<html lang="kk"');
  expect(html).not.toContain("<!--page-");
  expect(html).toContain("<script>first()</script><title>$&</title>");
  expect(html).toContain('<div id="root">$`</div><script type="application/json" id="page-data">');
  expect(html).toContain('title="По&quot;лоса"');
  const [, carried = ""] = /id="page-data">([^<]*)<\/script>/.exec(html) ?? [];
  expect((JSON.parse(carried) as PageData).article?.headline).toBe(trap);
  const [, linked = ""] = /ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  expect((JSON.parse(linked) as { headline: string }).headline).toBe(trap);
});

test("a picture for previews is named where there is one, with its words", () => {
  const html = fillTemplate({ ...frame, cards: true }, printed, { ...data, article }, article);
  expect(html).toContain('<meta property="og:image" content="https://polosa.example/edition/cards/1.png">');
  expect(html).toContain('<meta property="og:image:width" content="1200">');
  expect(html).toContain('<meta property="og:image:height" content="630">');
  expect(html).toContain(`<meta property="og:image:alt" content="$&amp; $\` $' $1 &lt;/script>&lt;!--">`);
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  const without = fillTemplate(frame, printed, { ...data, article }, article);
  expect(without).not.toContain("og:image");
  expect(without).toContain('<meta name="twitter:card" content="summary">');
});

test("a page that is a quotation's own is previewed with the quotation", () => {
  const quoted: Article = { ...article, body: [{ type: "pullquote", id: "q-slova", text: "Слова\u00a0о" }] };
  const own = { ...printed, card: { ...card, path: "/news/a-1/q-slova/" } };
  const html = fillTemplate({ ...frame, cards: true }, own, { ...data, article: quoted }, quoted);
  expect(html).toContain('content="https://polosa.example/edition/cards/1-q-slova.png">');
  expect(html).toContain('<meta property="og:image:alt" content="«Слова о»">');
});

test("the policy stands first, and is left to the headers while developing", () => {
  const html = fillTemplate(frame, printed, data, undefined);
  expect(html).toContain(
    `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>first()`,
  );
  const { policy: _, ...withoutPolicy } = frame;
  expect(fillTemplate(withoutPolicy, printed, data, undefined)).not.toContain("Content-Security-Policy");
});

test("a page that nobody should share says nothing for previews", () => {
  const { card: _, ...withoutCard } = printed;
  const html = fillTemplate(frame, { ...withoutCard, status: 404 }, { ...data, stray: true }, undefined);
  expect(html).not.toMatch(/og:|twitter:|ld\+json/);
});

test("the built page asks for its program at the end, its pieces in the order in which they run", () => {
  const manifest = {
    "boot.ts": { file: "assets/boot.js", isEntry: true, dynamicImports: ["vendor.ts", "app.tsx"] },
    "vendor.ts": { file: "assets/vendor.js", isDynamicEntry: true, imports: ["_react.js"] },
    "_react.js": { file: "assets/react.js" },
    "app.tsx": {
      file: "assets/app.js",
      isDynamicEntry: true,
      imports: ["_react.js"],
      dynamicImports: ["ru.ts", "kk.ts"],
    },
    "ru.ts": { file: "assets/ru.js", isDynamicEntry: true, imports: ["app.tsx"] },
    "kk.ts": { file: "assets/kk.js", isDynamicEntry: true },
  };
  const html = builtTemplate(
    '<head>\n  <script type="module" crossorigin src="/assets/boot.js"></script>\n</head>\n<body>\n<p>Текст</p>\n</body>',
    manifest,
    ["ru.ts"],
  );
  expect(html).toBe(
    [
      "<head></head><body><p>Текст</p>",
      '<script type="module" async fetchpriority="low" src="/assets/boot.js"></script>',
      ...["react", "vendor", "app", "ru"].map(
        (name) => `<link rel="modulepreload" fetchpriority="low" href="/assets/${name}.js">`,
      ),
      "</body>",
    ].join(""),
  );
  expect(() => builtTemplate("", {})).toThrow("no entry");
});

test("the policy allows the one inline script and no other, and no string becomes HTML", () => {
  const policy = contentSecurityPolicy("first()");
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toBe(contentSecurityPolicy("second()"));
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(securityHeaders(policy)["Content-Security-Policy"]).toBe(`${policy}; frame-ancestors 'none'`);
});
