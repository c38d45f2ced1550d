import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What a person has picked stands at once, not only when it is saved: until what holds has changed, or saving has failed.
 * `save` answers with `null` when it failed.
 */
export function usePicked<T>(holds: T, save: (value: T) => unknown): [shown: T, pick: (value: T) => void] {
  const [picked, setPicked] = useState<{ value: T } | null>(null);
  useLayoutEffect(() => setPicked(null), [holds]);
  const pick = async (value: T) => {
    setPicked({ value });
    if ((await save(value)) === null) setPicked(null);
  };
  return [picked ? picked.value : holds, (value) => void pick(value)];
}
