import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

const SHOWN_FOR_MS = 4000;

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
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  // Another value makes the old word untrue.
  useEffect(() => setOutcome('none'), [value]);
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const isCopied = await onCopy(value).catch(() => false);
    setOutcome(isCopied ? 'done' : 'failed');
  };
  return (
    <>
      <button type="button" class={classes} onClick={copy}>
        {label}
      </button>
      <span class="soft" aria-live="polite">
        {outcome === 'done' && text('copy.done')}
        {outcome === 'failed' && (failed ?? text('copy.failed'))}
      </span>
    </>
  );
}
