import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("runs on a Node that its tools support, and so does all that it starts by name", async () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  expect(major + minor / 100).toBeGreaterThanOrEqual(22.18);
  const { stdout } = await promisify(execFile)("node", ["--version"]);
  expect(stdout.trim()).toBe(process.version);
});
