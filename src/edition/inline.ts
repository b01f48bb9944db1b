import * as v from "valibot";

/**
 * Text with marks inside a block. Plain words are plain strings, so that the JSON stays readable;
 * only marked words are objects.
 */
export type Inline = string | Emphasis | Strong | Link;

export interface Emphasis {
  readonly type: "emphasis";
  readonly content: readonly Inline[];
}

export interface Strong {
  readonly type: "strong";
  readonly content: readonly Inline[];
}

export interface Link {
  readonly type: "link";
  /** Absolute http(s) or mailto address; see {@link isSafeHref}. */
  readonly href: string;
  readonly content: readonly Inline[];
}

/** True for the only addresses an article may link to: absolute http(s) and mailto (WHATWG URL). */
export function isSafeHref(href: string): boolean {
  if (!URL.canParse(href)) return false;
  return ["http:", "https:", "mailto:"].includes(new URL(href).protocol);
}

export const safeHref = v.pipe(v.string(), v.check(isSafeHref, "expected an http, https or mailto address"));

export const nonEmptyText = v.pipe(v.string(), v.check(hasWords, "expected text that is not empty"));

/** So many marks stand inside each other at most: whoever reads them does so recursively. */
const deepest = 8;

const unmarked: v.GenericSchema<unknown, Inline> = v.pipe(
  v.any(),
  v.check((part) => typeof part === "string", `expected at most ${deepest} marks inside each other`),
);

export const inline = inlineWithin(deepest);

function inlineWithin(marks: number): v.GenericSchema<unknown, Inline> {
  const content = v.array(marks > 1 ? inlineWithin(marks - 1) : unmarked);
  return v.union(
    [
      v.string(),
      v.variant("type", [
        v.object({ type: v.literal("emphasis"), content }),
        v.object({ type: v.literal("strong"), content }),
        v.object({ type: v.literal("link"), href: safeHref, content }),
      ]),
    ],
    (issue) => inlineMessage(issue.issues),
  );
}

/** The words of marked text, without the marks. */
export function plainText(content: readonly Inline[]): string {
  return content.map((part) => (typeof part === "string" ? part : plainText(part.content))).join("");
}

/**
 * The same marked text with its words passed through `change` as a whole, so that what it does does not
 * depend on where a mark begins.
 * @param change must keep the length of the text: it swaps characters, and the marks stay where they are
 */
export function mapText(content: readonly Inline[], change: (text: string) => string): Inline[] {
  const changed = change(plainText(content));
  let at = 0;
  const take = (parts: readonly Inline[]): Inline[] =>
    parts.map((part) => {
      if (typeof part !== "string") return { ...part, content: take(part.content) };
      at += part.length;
      return changed.slice(at - part.length, at);
    });
  return take(content);
}

function hasWords(text: string): boolean {
  return text.trim() !== "";
}

function inlineMessage(issues: readonly v.BaseIssue<unknown>[] | undefined): string {
  const validation = issues?.find((issue) => issue.kind === "validation");
  if (validation !== undefined) return validation.message;
  return 'expected text or an object of type "emphasis", "strong" or "link" with content';
}
