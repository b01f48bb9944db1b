import { expect, test } from "vitest";
import fixture from "../../fixtures/words/kazakh.json?raw";
import { kazakhValues } from "./kazakh-values.ts";

test("a browser without Kazakh data writes Kazakh as the printer does", () => {
  expect(kazakhValues()).toEqual(JSON.parse(fixture));
});
