import { useEffect, useState } from 'preact/hooks';
import type { ListedPage } from '../../lib/core/author/writing/saved-fits.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';

/** The pages that are saved for the feeds that one keeps; none until they are known, and where they cannot be. */
export function useSavedPages(client: Pick<Client<BackgroundCalls>, 'getSavedPages'>): readonly ListedPage[] {
  const [pages, setPages] = useState<readonly ListedPage[]>([]);
  useEffect(() => {
    let isThere = true;
    void client.getSavedPages({}).then(
      ({ pages: saved }) => isThere && setPages(saved),
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [client]);
  return pages;
}
