import { useId } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { parseSite, type Site } from '../../lib/core/place/site.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { useSiteRemoval } from './use-site-removal.ts';

interface SiteListProps {
  /** Permission patterns. */
  sites: readonly string[];
  /** Sites that the organisation wants help on; the browser asks the person for each. */
  wanted: readonly string[];
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'setAlwaysOn'>;
  onSave: <T>(change: Promise<T>) => Promise<T | null>;
  onRequestSite: (pattern: string) => Promise<boolean>;
}

/** A site by its host; where two differ in their scheme alone, the insecure one says so. */
const nameOf = ({ pattern, host }: Site) => (pattern.startsWith('http:') ? `http://${host}` : host);

/** Lists the sites where help is always on; each can be taken out and brought back. */
export function SiteList({ sites, wanted, text, client, onSave, onRequestSite }: SiteListProps) {
  const titleId = useId();
  const removal = useSiteRemoval(client, onSave, onRequestSite);
  const listed = sites
    .flatMap((pattern) => parseSite(pattern) ?? [])
    .sort((a, b) => a.host.localeCompare(b.host, text.language));
  const { removed } = removal;
  return (
    <div>
      <h3 id={titleId} class="choices-name">
        {text('pages.sites')}
      </h3>
      {listed.length === 0 ? (
        <p class="options-empty">{text('pages.noSites')}</p>
      ) : (
        <ul class="sites" aria-labelledby={titleId}>
          {listed.map((site) => (
            <li key={site.pattern} class="site">
              <span class="site-name" dir="ltr">
                {nameOf(site)}
              </span>
              <button
                type="button"
                class="button button--quiet button--small"
                aria-label={text('pages.removeName', { host: nameOf(site) })}
                onClick={() => removal.remove(site)}
              >
                {text('feeds.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <WantedSites
        sites={wanted.filter((site) => !sites.includes(site))}
        text={text}
        onAllow={(pattern) =>
          onSave(onRequestSite(pattern).then((allowed) => client.setAlwaysOn({ site: pattern, on: allowed })))
        }
      />
      <Toast
        words={
          removed && text(removed.keptForFeed ? 'pages.removedKept' : 'pages.removed', { host: nameOf(removed.site) })
        }
        text={text}
        onUndo={removal.undo}
        onDismiss={removal.dismiss}
      />
    </div>
  );
}

interface WantedSitesProps {
  sites: readonly string[];
  text: Text;
  /** Called at once in the click. */
  onAllow: (pattern: string) => void;
}

/** Sites that the organisation wants help on and that wait for the person's word. */
function WantedSites({ sites, text, onAllow }: WantedSitesProps) {
  if (sites.length === 0) return null;
  return (
    <>
      <p class="soft">{text('policy.wanted')}</p>
      <ul class="sites">
        {sites
          .flatMap((pattern) => parseSite(pattern) ?? [])
          .map((site) => (
            <li key={site.pattern} class="site">
              <span class="site-name" dir="ltr">
                {nameOf(site)}
              </span>
              <button
                type="button"
                class="button button--small"
                aria-label={`${text('feeds.allow')}: ${nameOf(site)}`}
                onClick={() => onAllow(site.pattern)}
              >
                {text('feeds.allow')}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
