import { hidingKey } from "#reader/lib/hiding-key.ts";
import { onOtherTabsLocal, readLocal, writeLocal } from "#reader/lib/storage/local.ts";

/**
 * How the reader wants pages to look. Each setting is an attribute of the root element, for CSS alone;
 * the usual value of each is what is not set and not stored.
 */
export const settings = {
  /** Without one, the device's. */
  theme: ["light", "dark", "sepia"],
  /** Seven steps; the third is usual. */
  size: ["1", "2", "4", "5", "6", "7"],
  measure: ["narrow", "wide"],
  leading: ["tight", "loose"],
  face: ["sans"],
  hyphens: ["off"],
  justify: ["on"],
  /** Single letters as shortcuts (see lib/is-typing.ts). */
  keys: ["off"],
} as const;

export type Setting = keyof typeof settings;
export type Chosen<S extends Setting = Setting> = (typeof settings)[S][number];
/** What was chosen; an absent setting has its usual value. */
export type View = { readonly [S in Setting]?: Chosen<S> };

const storageKey = "polosa:view";
const names = Object.keys(settings) as Setting[];
const listeners = new Set<() => void>();

/**
 * Sets what was chosen before the first paint, and notes whether the reader hides headlines: a printed list
 * then waits for its program instead of showing them. It is the one inline script of a page, the same on all, so
 * that the content security policy can allow it by its hash.
 */
export const firstPaintScript = `try{(localStorage.getItem("${storageKey}")||"").split(" ").forEach(function(p){p=/^(${names.join("|")})-(\\w+)$/.exec(p);p&&(document.documentElement.dataset[p[1]]=p[2])});localStorage.getItem("${hidingKey}")&&(document.documentElement.dataset.hiding="")}catch(e){}`;

/** The choices as they are stored, «theme-dark size-5»: a value that stays the same while they do. */
export function viewText(): string {
  return textOf(viewOf(document.documentElement.dataset));
}

export function parseView(text: string): View {
  const found = new Map(
    text.split(" ").map((part): [string, string | undefined] => {
      const [name = "", value] = part.split("-", 2);
      return [name, value];
    }),
  );
  return viewOf(Object.fromEntries(found));
}

/** Shows a choice at once, keeps it for the next visit and tells the other open tabs. */
export function choose<S extends Setting>(setting: S, value: Chosen<S> | undefined): void {
  const { [setting]: _, ...others } = parseView(viewText());
  change(value === undefined ? others : { ...others, [setting]: value });
}

/** Everything as usual again. */
export function chooseNothing(): void {
  change({});
}

let stop = () => {};

export function onView(listener: () => void): () => void {
  if (listeners.size === 0) stop = onOtherTabsLocal(storageKey, recall);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

function recall(): void {
  show(parseView(readLocal(storageKey) ?? ""));
}

function change(view: View): void {
  show(view);
  // Where storage is blocked the choice holds for this page.
  writeLocal(storageKey, textOf(view));
}

function show(view: View): void {
  const { dataset } = document.documentElement;
  for (const name of names) {
    const value = view[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  for (const listener of listeners) listener();
}

function viewOf(found: Readonly<Record<string, string | undefined>>): View {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = (settings[name] as readonly string[]).find((one) => one === found[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function textOf(view: View): string {
  return names.flatMap((name) => (view[name] === undefined ? [] : [`${name}-${view[name]}`])).join(" ");
}
