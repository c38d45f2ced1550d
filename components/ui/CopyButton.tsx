import type { Text } from '../../lib/core/text/text.ts';
import { useCopy } from './use-copy.ts';

interface CopyButtonProps {
  label: string;
  /** What is copied. */
  value: string;
  text: Text;
  class: string;
  /** What to do where the browser does not let it be copied. */
  failed?: string;
  onCopy: (value: string) => Promise<boolean>;
}

/** Copies something and says so next to itself, so that the button keeps its name. */
export function CopyButton({ label, value, text, class: classes, failed, onCopy }: CopyButtonProps) {
  const { copy, outcome } = useCopy(value, onCopy, text, failed);
  return (
    <>
      <button type="button" class={classes} onClick={copy}>
        {label}
      </button>
      <span class="soft" aria-live="polite">
        {outcome}
      </span>
    </>
  );
}
