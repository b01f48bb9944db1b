interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly labels: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  name,
  legend,
  values,
  value,
  labels,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={`picture-${name}`}
            value={one}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  );
}
