// Wires the options page.
import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { requestHostAccess, requestSite } from '../../lib/platform/host-access.ts';
import { initialState, type LiveState, watchLiveState } from '../../lib/platform/live-state.ts';
import { saveFile } from '../../lib/platform/save-file.ts';

const client = createHelpClient();
const text = createText(en, 'en');

render(
  <Live initial={initialState()} watch={watchLiveState}>
    {({ feeds, asks, ownTips, preferences, now }: LiveState) => (
      <OptionsApp
        feeds={feeds}
        asks={asks}
        ownTips={ownTips}
        preferences={preferences}
        now={now}
        text={text}
        client={client}
        onRequestAccess={requestHostAccess}
        onRequestSite={requestSite}
        onSaveFile={saveFile}
        onCopy={copyText}
      />
    )}
  </Live>,
  document.body,
);
