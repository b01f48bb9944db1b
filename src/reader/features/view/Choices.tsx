import type { ReactNode } from "react";
import { choose, settings, type Chosen, type Setting, type View } from "#reader/features/view/view.ts";
import type { ViewWords } from "#reader/words/view.ts";

interface ChoicesProps<S extends Setting> {
  readonly setting: S;
  readonly view: View;
  readonly legend: string;
  /** What the value is called that is not stored. */
  readonly usual: string;
  readonly labels: ViewWords;
  readonly children?: ReactNode;
}

/** One setting with its few values; the usual one is the first. */
export function Choices<S extends Exclude<Setting, "size">>({
  children,
  labels,
  legend,
  setting,
  usual,
  view,
}: ChoicesProps<S>) {
  const values: readonly Chosen<S>[] = settings[setting];
  const chosen: string | undefined = view[setting];
  const names: Readonly<Record<string, string>> = labels.values[setting];
  return (
    <fieldset className={`${setting}-choice`}>
      <legend>{legend}</legend>
      {[undefined, ...values].map((value) => (
        <label key={value ?? ""}>
          <input
            type="radio"
            name={setting}
            value={value ?? "usual"}
            checked={value === chosen}
            onChange={() => choose(setting, value)}
          />
          {value === undefined ? usual : names[value]}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
