import { useId } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { isOfPackage } from '../../lib/core/place/package-sites.ts';
import { parseSite, type Site } from '../../lib/core/place/site.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Toast } from '../ui/Toast.tsx';
import { useSiteRemoval } from './use-site-removal.ts';

interface SiteListProps {
  /** Permission patterns. */
  sites: readonly string[];
  /** Sites that the organisation wants help on; the browser asks the person for each. */
  wanted: readonly string[];
  /** Sites that the package was built for, and those of them where the person has turned help off. */
  ofPackage: readonly string[];
  off: readonly string[];
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'setAlwaysOn'>;
  onSave: <T>(change: Promise<T>) => Promise<T | null>;
  onRequestSite: (pattern: string) => Promise<boolean>;
}

/** A site by its host; where two differ in their scheme alone, the insecure one says so. */
const siteName = ({ pattern, host }: Site) => (pattern.startsWith('http:') ? `http://${host}` : host);

/** Lists the sites where help is always on; each can be taken out and brought back. */
export function SiteList({ sites, wanted, ofPackage, off, text, client, onSave, onRequestSite }: SiteListProps) {
  const titleId = useId();
  const removal = useSiteRemoval(client, onSave, onRequestSite);
  const listed = sites
    .flatMap((pattern) => parseSite(pattern) ?? [])
    .sort((a, b) => a.host.localeCompare(b.host, text.language));
  const { removed } = removal;
  const allow = (pattern: string) =>
    onSave(onRequestSite(pattern).then((allowed) => client.setAlwaysOn({ site: pattern, on: allowed })));
  const isAsked = (site: string) => !sites.includes(site) && !isOfPackage(site, ofPackage);
  return (
    <div class="site-list">
      <h3 id={titleId} class="choices-name">
        {text('pages.sites')}
      </h3>
      <PackageSites sites={ofPackage} text={text} />
      {listed.length === 0 ? (
        ofPackage.length === 0 && <p class="soft">{text('pages.noSites')}</p>
      ) : (
        <ul class="sites" aria-labelledby={titleId}>
          {listed.map((site) => (
            <SiteRow
              key={site.pattern}
              site={site}
              label={text('remove.do')}
              name={text('remove.name', { name: siteName(site) })}
              class="button button--quiet button--small"
              onPress={() => removal.remove(site)}
            />
          ))}
        </ul>
      )}
      <AllowableSites
        sites={wanted.filter(isAsked)}
        words={text('policy.wanted')}
        label={text('feeds.allow')}
        onAllow={allow}
      />
      <AllowableSites sites={off} words={text('pages.off')} label={text('pages.turnOn')} onAllow={allow} />
      <Toast
        words={
          removed && text(removed.keptForFeed ? 'pages.removedKept' : 'pages.removed', { host: siteName(removed.site) })
        }
        text={text}
        onUndo={removal.undo}
        onDismiss={removal.dismiss}
      />
    </div>
  );
}

interface SiteRowProps {
  site: Site;
  /** What the button says, and what it is called where the site is not in sight beside it. */
  label: string;
  name: string;
  class: string;
  onPress: () => void;
}

/** A site with the one thing that can be done about it. */
function SiteRow({ site, label, name, class: classes, onPress }: SiteRowProps) {
  return (
    <li class="site">
      <span class="site-name" dir="ltr">
        {siteName(site)}
      </span>
      <button type="button" class={classes} aria-label={name} onClick={onPress}>
        {label}
      </button>
    </li>
  );
}

/** A site, or the hosts below one, as a package names them. */
const packageSiteName = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** Sites where help is always on because the package was built for them. */
function PackageSites({ sites, text }: { sites: readonly string[]; text: Text }) {
  if (sites.length === 0) return null;
  return (
    <>
      <p class="soft">{text('pages.ofPackage')}</p>
      <ul class="sites" aria-label={text('pages.ofPackage')}>
        {sites.map((site) => (
          <li key={site} class="site">
            <span class="site-name" dir="ltr">
              {packageSiteName(site)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AllowableSitesProps {
  sites: readonly string[];
  /** Why they stand here. */
  words: string;
  /** What the button of each says. */
  label: string;
  /** Called at once in the click. */
  onAllow: (pattern: string) => void;
}

/** Sites that the organisation wants help on and that wait for the person's word. */
function AllowableSites({ sites, words, label, onAllow }: AllowableSitesProps) {
  if (sites.length === 0) return null;
  return (
    <>
      <p class="soft">{words}</p>
      <ul class="sites">
        {sites
          .flatMap((pattern) => parseSite(pattern) ?? [])
          .map((site) => (
            <SiteRow
              key={site.pattern}
              site={site}
              label={label}
              name={`${label}: ${siteName(site)}`}
              class="button button--small"
              onPress={() => onAllow(site.pattern)}
            />
          ))}
      </ul>
    </>
  );
}
