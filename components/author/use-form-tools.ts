import { useEffect, useRef, useState } from 'preact/hooks';
import { type FormTools, loadFormTools } from './load-form-tools.ts';

/** What the form of a tip works with: `null` until it is loaded, and a promise for whoever cannot go on without. */
export function useFormTools(): { tools: FormTools | null; loaded: () => Promise<FormTools> } {
  const [tools, setTools] = useState<FormTools | null>(null);
  const loading = useRef<Promise<FormTools> | null>(null);
  const loaded = () => {
    loading.current ??= loadFormTools();
    return loading.current;
  };
  const begin = useRef(loaded);
  useEffect(() => {
    let isThere = true;
    void begin.current().then((done) => isThere && setTools(done));
    return () => {
      isThere = false;
    };
  }, []);
  return { tools, loaded };
}
