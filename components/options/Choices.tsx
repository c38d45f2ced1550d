import { useId } from 'preact/hooks';
import { usePicked } from './use-picked.ts';

interface ChoicesProps<T extends string> {
  name: string;
  choices: readonly T[];
  chosen: T;
  words: (choice: T) => string;
  /** Answers with `null` when that failed. */
  onChoose: (choice: T) => unknown;
  /** Why it cannot be changed; absent where it can. */
  locked?: string | undefined;
}

/** One of a few. */
export function Choices<T extends string>({ name, choices, chosen, words, onChoose, locked }: ChoicesProps<T>) {
  const group = useId();
  const [shown, pick] = usePicked(chosen, onChoose);
  return (
    <fieldset class="choices" disabled={locked !== undefined}>
      <legend class="choices-name">{name}</legend>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={group} checked={choice === shown} onChange={() => pick(choice)} />
          {words(choice)}
        </label>
      ))}
      {locked && <p class="soft">{locked}</p>}
    </fieldset>
  );
}
