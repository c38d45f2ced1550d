import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  name: string;
  choices: readonly T[];
  chosen: T;
  words: (choice: T) => string;
  onChoose: (choice: T) => void;
  /** Why it cannot be changed; absent where it can. */
  locked?: string | undefined;
}

/** One of a few. */
export function Choices<T extends string>({ name, choices, chosen, words, onChoose, locked }: ChoicesProps<T>) {
  const group = useId();
  return (
    <fieldset class="choices" disabled={locked !== undefined}>
      <legend class="choices-name">{name}</legend>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={group} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {words(choice)}
        </label>
      ))}
      {locked && <p class="soft">{locked}</p>}
    </fieldset>
  );
}
