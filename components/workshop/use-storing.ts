import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether what is shown is kept on this device. */
export type Storing = 'saved' | 'saving' | 'failed';

/** After so long it is tried again by itself: room may have been made elsewhere. */
const AGAIN_MS = 10_000;

/** Has the browser ask before the page goes, while something is not kept. */
function useAskBeforeLeaving(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWanted]);
}

/**
 * Keeps every new value, one after the other; what came while one was being kept is kept at once after it, and what could
 * not be kept is tried again.
 */
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
  useEffect(() => {
    if (storing !== 'failed') return undefined;
    const again = setInterval(() => void store(), AGAIN_MS);
    return () => clearInterval(again);
  }, [storing]);
  useAskBeforeLeaving(storing !== 'saved');
  return [storing, () => void store()];
}
