import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  name: string;
  choices: readonly T[];
  chosen: T;
  words: (choice: T) => string;
  onChoose: (choice: T) => void;
}

/** One of a few. */
export function Choices<T extends string>({ name, choices, chosen, words, onChoose }: ChoicesProps<T>) {
  const group = useId();
  return (
    <fieldset class="choices">
      <legend class="choices-name">{name}</legend>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={group} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {words(choice)}
        </label>
      ))}
    </fieldset>
  );
}
