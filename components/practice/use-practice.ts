import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { practicePage } from '../../lib/core/practice.ts';
import type { PageChange } from '../../lib/core/sidebar/sidebar-messages.ts';
import type { HelpAppProps, HelpClient } from '../help/help-props.ts';

/** The practice form as it stands, and the help of it: the real one, asked about this form. */
export function usePractice(client: HelpClient) {
  const [field, setField] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  const page = useRef(practicePage(null, null));
  const listeners = useRef(new Set<(change: PageChange) => void>());
  const isFirst = useRef(true);

  useEffect(() => {
    page.current = practicePage(field, message);
    // Help asks by itself for what there is at first.
    if (!isFirst.current) for (const tell of listeners.current) tell('focus');
    isFirst.current = false;
  }, [field, message]);

  const watchChanges = useCallback<HelpAppProps['watchChanges']>((onChange, signal) => {
    listeners.current.add(onChange);
    signal.addEventListener('abort', () => listeners.current.delete(onChange));
  }, []);

  const practiceClient = useMemo(
    (): HelpClient => ({
      ...client,
      getHelp: ({ page: given }) => client.getHelp({ page: given ?? page.current }),
      pointAt: async ({ target }) => {
        setLit(target.name ?? null);
        return { outcome: target.name ? 'shown' : 'missing' };
      },
      stopPointing: async () => {
        setLit(null);
        return true;
      },
      // What is asked for practice waits for no answer.
      noteAsk: () => Promise.reject(new Error('Only for practice.')),
    }),
    [client],
  );
  return { field, setField, message, setMessage, lit, watchChanges, client: practiceClient };
}
