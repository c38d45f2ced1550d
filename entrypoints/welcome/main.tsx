// Wires the welcome page.
import { render } from 'preact';
import { Live } from '../../components/ui/Live.tsx';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { requestHostAccess } from '../../lib/platform/host-access.ts';
import { canShowIconByPage } from '../../lib/platform/icon-rules.ts';
import { isFirefox } from '../../lib/platform/is-firefox.ts';
import { initialState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { loadShortcut } from '../../lib/platform/shortcut.ts';
import { loadLanguage } from '../../lib/platform/stored/settings-store.ts';

const client = createHelpClient();
const [given, shortcut] = await Promise.all([loadLanguage().then(loadText), loadShortcut()]);

render(
  <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn} loadText={loadText}>
    {({ preferences, feeds }, text) => (
      <WelcomeApp
        text={text}
        client={client}
        shortcut={shortcut}
        hasManagedFeed={(preferences?.managed.feeds.length ?? 0) > 0}
        hasTeamFeed={feeds?.some(({ feedId, sample }) => !sample && feedId !== OWN_FEED_ID) ?? false}
        hasSample={feeds?.some(({ sample }) => sample) ?? true}
        onRequestAccess={requestHostAccess}
        isFirefox={isFirefox}
        showsTipsIcon={canShowIconByPage() && preferences?.tipsIcon === true}
      />
    )}
  </Live>,
  document.body,
);
