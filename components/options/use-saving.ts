import { useState } from 'preact/hooks';

/** How the last change ended. */
export type Saving = 'idle' | 'saved' | 'failed';

/** Says of each change whether it is saved; between two changes it says nothing, so that the second is news again. */
export function useSaving() {
  const [saving, setSaving] = useState<Saving>('idle');
  const save = async <T>(change: Promise<T>): Promise<T | null> => {
    setSaving('idle');
    try {
      const done = await change;
      setSaving('saved');
      return done;
    } catch {
      setSaving('failed');
      return null;
    }
  };
  return { saving, save };
}
