import { parseSync } from "vite";

/** What the interface would say without asking the list of its sentences. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** Attributes that are read or shown. */
const spoken = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

/** Functions whose first argument is said to the reader. */
const sayers = new Set(["announce", "setProblem"]);

const letter = /\p{L}/u;
/** A single letter is one to compare with, not one to say. */
const cyrillic = /\p{Script=Cyrillic}{2}/u;
const english = /^[A-Z][a-z]+(?:[,;:]? [a-z]+)+/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/**
 * Finds words that a component says by itself: text and spoken attributes in any language, Russian and
 * Kazakh anywhere, English sentences anywhere but in errors, which are for programmers.
 */
export function findSentences(file: string, source: string): Sentence[] {
  const { errors, program } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} could not be parsed: ${errors[0]?.message}`);
  const found: Sentence[] = [];
  const told = (node: Node, text: string) => {
    found.push({ line: source.slice(0, node.start).split("\n").length, text: text.trim() });
  };

  /** @param shown the value of this expression is shown or read as it is */
  const visit = (node: Node, shown: boolean): void => {
    const text = textOf(node);
    if (text !== undefined) {
      const says = shown ? letter.test(text) : cyrillic.test(text) || english.test(text);
      if (says) told(node, text);
      return;
    }
    switch (node.type) {
      case "JSXText":
        if (letter.test(String(node["value"]))) told(node, String(node["value"]));
        return;
      case "ImportDeclaration":
      case "ImportExpression":
      case "TSLiteralType":
        return;
      case "NewExpression":
        if (nameOf(node["callee"]).endsWith("Error")) return;
        break;
      case "JSXAttribute": {
        const name = nameOf(node["name"]);
        for (const child of children(node)) visit(child, spoken.has(name));
        return;
      }
      case "JSXElement":
      case "JSXFragment":
        for (const child of children(node)) visit(child, child.type === "JSXExpressionContainer");
        return;
      case "CallExpression": {
        const said = sayers.has(nameOf(node["callee"]));
        for (const child of children(node)) visit(child, said);
        return;
      }
      case "ConditionalExpression":
      case "LogicalExpression":
        // The condition is not shown, whatever comes of it is.
        for (const child of children(node)) visit(child, shown && child !== node["test"]);
        return;
      case "JSXExpressionContainer":
      case "TemplateLiteral":
        for (const child of children(node)) visit(child, shown);
        return;
    }
    for (const child of children(node)) visit(child, false);
  };
  visit(program as unknown as Node, false);
  return found;
}

function textOf(node: Node): string | undefined {
  if (node.type === "Literal") return typeof node["value"] === "string" ? node["value"] : undefined;
  if (node.type !== "TemplateElement") return undefined;
  return (node["value"] as { readonly cooked: string }).cooked;
}

function nameOf(node: unknown): string {
  const name = (node as { readonly name?: unknown } | undefined)?.name;
  return typeof name === "string" ? name : "";
}

function children(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === "object" && value !== null && "type" in value);
}
