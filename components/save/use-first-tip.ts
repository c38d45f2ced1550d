import { useEffect, useState } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';

/** The title of the tip that is shown first on a page; empty where none is, `undefined` where that is not known. */
type FirstTip = string | undefined;

/** Asks which tip is shown first on a page, again whenever the page has become another; `null` is no page. */
export function useFirstTip(client: Pick<Client<BackgroundCalls>, 'getHelp'>, page: PageSnapshot | null): FirstTip {
  const [first, setFirst] = useState<FirstTip>(undefined);
  const written = JSON.stringify(page);
  useEffect(() => {
    if (!page) return;
    let isWanted = true;
    client.getHelp({ page: { status: 'read', snapshot: page } }).then(
      ({ tips }) => {
        // A slower, older answer must not replace a newer one.
        if (isWanted) setFirst(tips.find(({ shown }) => shown)?.tip.title ?? '');
      },
      () => {
        if (isWanted) setFirst(undefined);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, written]);
  return first;
}
