import { useId } from 'preact/hooks';

interface HintedCheckProps {
  name: string;
  /** What follows from it. */
  hint: string;
  isChecked: boolean;
  /** It cannot be changed. */
  isLocked?: boolean;
  onCheck: (isChecked: boolean) => void;
  /** How the label and the hint are drawn where this stands. */
  classes: { label: string; hint: string };
}

/** A checkbox, with a line below it on what follows from it. */
export function HintedCheck({ name, hint, isChecked, isLocked = false, onCheck, classes }: HintedCheckProps) {
  const hintId = useId();
  return (
    <>
      <label class={classes.label}>
        <input
          type="checkbox"
          checked={isChecked}
          disabled={isLocked}
          aria-describedby={hintId}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        {name}
      </label>
      <p id={hintId} class={classes.hint}>
        {hint}
      </p>
    </>
  );
}
