import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

const SHOWN_FOR_MS = 4000;

/** What copies, and what came of it in words; those are empty again after a while. */
export interface Copying {
  copy: () => Promise<void>;
  outcome: string;
}

/** Copies a value; `failed` is what to do where the browser does not let it be copied. */
export function useCopy(
  value: string,
  onCopy: (value: string) => Promise<boolean>,
  text: Text,
  failed = text('copy.failed'),
): Copying {
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
  return { copy, outcome: { none: '', done: text('copy.done'), failed }[outcome] };
}
