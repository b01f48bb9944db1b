import type { ChangeEvent } from "react";
import { settings, type Chosen } from "#reader/features/view/view.ts";
import { useWordsOf } from "#reader/words/use-words.ts";
import { viewWords } from "#reader/words/view.ts";

const usual = 3;
const largest = 7;

interface TextSizeProps {
  readonly size: Chosen<"size"> | undefined;
  readonly onChange: (size: Chosen<"size"> | undefined) => void;
}

/** Seven steps. The buttons are for fingers, the slider for the keyboard as well. */
export function TextSize({ onChange, size }: TextSizeProps) {
  const words = useWordsOf(viewWords);
  const step = size === undefined ? usual : Number(size);
  const set = (next: number) => onChange(settings.size.find((one) => one === String(next)));
  return (
    <fieldset className="text-size">
      <legend>{words.size}</legend>
      <button type="button" aria-label={words.smaller} disabled={step === 1} onClick={() => set(step - 1)}>
        {words.letter}
      </button>
      <input
        type="range"
        min={1}
        max={largest}
        step={1}
        value={step}
        aria-label={words.size}
        aria-valuetext={words.step(step, largest)}
        onChange={(event: ChangeEvent<HTMLInputElement>) => set(event.target.valueAsNumber)}
      />
      <button
        type="button"
        aria-label={words.larger}
        disabled={step === largest}
        onClick={() => set(step + 1)}
      >
        {words.letter}
      </button>
    </fieldset>
  );
}
