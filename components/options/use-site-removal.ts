import { useState } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Site } from '../../lib/core/place/site.ts';

/** Takes sites out and remembers the last one, so that it can be brought back. */
export function useSiteRemoval(
  client: Pick<Client<BackgroundCalls>, 'setAlwaysOn'>,
  onSave: <T>(change: Promise<T>) => Promise<T | null>,
  onRequestSite: (pattern: string) => Promise<boolean>,
) {
  const [removed, setRemoved] = useState<{ site: Site; keptForFeed: boolean } | null>(null);
  const set = (site: Site, on: boolean) => client.setAlwaysOn({ site: site.pattern, on });

  const bringBack = async (site: Site, permission: Promise<boolean>) => {
    const { on } = await set(site, await permission);
    if (!on) throw new Error('The browser does not let this site be read.');
  };
  return {
    removed,
    remove: async (site: Site) => {
      const answer = await onSave(set(site, false));
      if (answer) setRemoved({ site, keptForFeed: answer.keptForFeed });
    },
    undo: async () => {
      if (!removed) return;
      // The permission went with the site. Browsers grant it again only while the person's click is being handled.
      const back = bringBack(removed.site, onRequestSite(removed.site.pattern)).then(() => true);
      if (await onSave(back)) setRemoved(null);
    },
    dismiss: () => setRemoved(null),
  };
}
