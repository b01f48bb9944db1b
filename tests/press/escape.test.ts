import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeAttribute, jsonForScript } from "../../src/press/escape.ts";

test("JSON in a script stays the same JSON and can neither end the script nor open a comment", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonForScript(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toContain("<");
    }),
  );
  expect(jsonForScript({ a: "</script><!--" })).toBe(String.raw`{"a":"\u003c/script>\u003c!--"}`);
});

test("text in an attribute cannot leave it", () => {
  expect(escapeAttribute(`"><script>alert("&amp;")</script>`)).toBe(
    "&quot;>&lt;script>alert(&quot;&amp;amp;&quot;)&lt;/script>",
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeAttribute(text);
      expect(escaped).not.toMatch(/["<]/);
      const back = escaped.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
      expect(back).toBe(text);
    }),
  );
});
