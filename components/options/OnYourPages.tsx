import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { PagePreferences } from './PagePreferences.tsx';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';
import { useSaving } from './use-saving.ts';
import './on-your-pages.css';

interface OnYourPagesProps {
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** How the sidebar stands; `null` while not known. */
  layout: SidebarLayout | null;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'changeSettings' | 'setAlwaysOn' | 'layOut'>;
  /** Asks the browser to let a site be read; called at once in the person's click. */
  onRequestSite: (pattern: string) => Promise<boolean>;
  /** Whether the browser can show another icon where there are tips. */
  hasTipsIcon: boolean;
}

/** What help does on the person's pages: how it opens, whether it counts, and where it is always on. */
export function OnYourPages({ preferences, layout, text, client, onRequestSite, hasTipsIcon }: OnYourPagesProps) {
  const { saving, save } = useSaving();
  return (
    <Section name="pages" saving={saving} text={text}>
      {preferences && (
        <>
          <PagePreferences
            preferences={preferences}
            layout={layout && { ...layout, ...preferences.managed.layout }}
            text={text}
            hasTipsIcon={hasTipsIcon}
            onLayOut={(part) => save(client.layOut({ layout: part }))}
            onChange={(change) => save(client.changeSettings(change))}
          />
          <SiteList
            sites={preferences.alwaysOn}
            wanted={preferences.managed.alwaysOn}
            ofPackage={preferences.packageSites ?? []}
            off={preferences.offSites ?? []}
            text={text}
            client={client}
            onSave={save}
            onRequestSite={onRequestSite}
          />
        </>
      )}
    </Section>
  );
}
