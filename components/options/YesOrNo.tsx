import { HintedCheck } from '../ui/HintedCheck.tsx';
import { usePicked } from './use-picked.ts';

const CLASSES = { label: 'choice', hint: 'choice-hint soft' };

interface YesOrNoProps {
  name: string;
  /** What follows from it. */
  hint: string;
  isOn: boolean;
  /** Answers with `null` when that failed. */
  onSwitch: (isOn: boolean) => unknown;
  /** Why it cannot be changed; absent where it can. */
  locked?: string | undefined;
}

/** One thing that is on or off, with a line on what follows from it. */
export function YesOrNo({ name, hint, isOn, onSwitch, locked }: YesOrNoProps) {
  const [shown, pick] = usePicked(isOn, onSwitch);
  return (
    <div class="choices">
      <HintedCheck
        name={name}
        hint={hint}
        isChecked={shown}
        isLocked={locked !== undefined}
        onCheck={pick}
        classes={CLASSES}
      />
      {locked && <p class="choice-hint soft">{locked}</p>}
    </div>
  );
}
