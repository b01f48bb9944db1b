import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tool = join(root, "node_modules/oxlint/bin/oxlint");

/** What no file of the reader may do, and the rule that says so. */
const banned: readonly [rule: string, text: string][] = [
  ["react(no-danger)", `export const bad = <p dangerouslySetInnerHTML={{ __html: "" }} />;`],
  ["eslint(id-denylist)", `export const bad = { dangerouslySetInnerHTML: { __html: "" } };`],
  ["eslint(no-restricted-properties)", `document.body.innerHTML = "<p>";`],
  ["eslint(no-restricted-properties)", `document.body.insertAdjacentHTML("afterend", "<p>");`],
  ["eslint(no-eval)", `export const bad = eval("1");`],
  ["eslint(no-new-func)", `export const bad = new Function("return 1");`],
  ["import(no-default-export)", `export default 1;`],
  ["oxc(no-barrel-file)", `export * from "./other.ts";`],
  ["typescript(consistent-type-imports)", `export type Bad = import("./other.ts").Other;`],
  ["typescript(no-explicit-any)", `export const bad: any = 1;`],
  ["typescript(no-floating-promises)", `Promise.resolve(1);`],
  ["import(extensions)", `import "./other";`],
];

interface Report {
  readonly diagnostics: readonly { readonly code?: string; readonly filename: string }[];
}

test("refuses what this project does not do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "polosa-lint-rules-"));
  try {
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true } }));
    await writeFile(join(folder, "other.ts"), "export type Other = 1;\nexport const other = 1;\n");
    await Promise.all(banned.map(([, text], index) => writeFile(join(folder, `bad-${index}.tsx`), text)));
    const { diagnostics } = JSON.parse(await lint(folder)) as Report;
    const missed = banned.filter(
      ([rule], index) =>
        !diagnostics.some(({ code, filename }) => code === rule && filename.endsWith(`bad-${index}.tsx`)),
    );
    expect(missed).toEqual([]);
    expect(diagnostics.filter(({ filename }) => filename.endsWith("other.ts"))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

function lint(folder: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const words = [tool, "--config", join(root, ".oxlintrc.json"), "--format", "json"];
  // Looked for from the folder on, so it would be found only where npm has set the PATH.
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, "node_modules/.bin/tsgolint") };
  execFile(process.execPath, words, { cwd: folder, env }, (error, stdout, stderr) => {
    if (stdout !== "") resolve(stdout);
    else reject(new Error(`The lint rules could not be checked: ${stderr}`, { cause: error }));
  });
  return promise;
}
