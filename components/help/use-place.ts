import { useEffect, useRef } from 'preact/hooks';
import type { PlaceChange } from '../../lib/core/sidebar/host-messages.ts';
import type { HelpAppProps } from './help-props.ts';

/** Calls back whenever the page has to be looked at anew. */
export function usePlace(
  watchPlace: HelpAppProps['watchPlace'],
  onChange: (change: PlaceChange, words?: string) => void,
): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const away = new AbortController();
    watchPlace((change, words) => latest.current(change, words), away.signal);
    return () => away.abort();
  }, [watchPlace]);
}
