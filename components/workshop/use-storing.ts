import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether what is shown is kept on this device. */
export type Storing = 'saved' | 'saving' | 'failed';

/** Keeps every new value, one after the other; what came while one was being kept is kept at once after it. */
export function useStoring<T>(value: T, onStore: (value: T) => Promise<void>): [storing: Storing, retry: () => void] {
  const [storing, setStoring] = useState<Storing>('saved');
  const work = useRef({ stored: value, wanted: value, isRunning: false });
  const store = async () => {
    const { current } = work;
    if (current.isRunning) return;
    current.isRunning = true;
    while (current.wanted !== current.stored) {
      const { wanted } = current;
      setStoring('saving');
      const isStored = await onStore(wanted).then(
        () => true,
        () => false,
      );
      if (isStored) current.stored = wanted;
      // What came since is tried again; else the person says when.
      if (!isStored && current.wanted === wanted) {
        current.isRunning = false;
        return setStoring('failed');
      }
    }
    current.isRunning = false;
    setStoring('saved');
  };
  useEffect(() => {
    work.current.wanted = value;
    if (value !== work.current.stored) void store();
  }, [value]);
  return [storing, () => void store()];
}
