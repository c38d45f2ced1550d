import { useEffect, useRef } from 'preact/hooks';
import type { PageChange } from '../../lib/core/sidebar/sidebar-messages.ts';
import type { HelpAppProps } from './help-props.ts';

/** Calls back whenever the page has to be looked at anew. */
export function usePageChanges(
  watchChanges: HelpAppProps['watchChanges'],
  onChange: (change: PageChange, words?: string) => void,
): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const away = new AbortController();
    watchChanges((change, words) => latest.current(change, words), away.signal);
    return () => away.abort();
  }, [watchChanges]);
}
