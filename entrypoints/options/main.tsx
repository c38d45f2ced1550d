// Wires the options page.
import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import { loadText } from '../../lib/core/text/load-text.ts';
import { browser } from '../../lib/platform/browser.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { createDataTools } from '../../lib/platform/data-tools.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { requestHostAccess, requestSite } from '../../lib/platform/host-access.ts';
import { canShowIconByPage } from '../../lib/platform/icon-rules.ts';
import { initialState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { scalePicture } from '../../lib/platform/scale-picture.ts';
import { createDebugLogTools } from '../../lib/platform/stored/debug-log-store.ts';
import { loadLanguage } from '../../lib/platform/stored/settings-store.ts';
import { createUseTools } from '../../lib/platform/stored/use-store.ts';

const client = createHelpClient();
const given = await loadText(await loadLanguage());

// Said once: whoever loads the page anew has read it.
const isDeleted = new URLSearchParams(location.search).has('deleted');
if (isDeleted) history.replaceState(null, '', location.pathname + location.hash);

const [log, use] = [createDebugLogTools(), createUseTools()];
const data = {
  isDeleted,
  ...createDataTools(client),
  onDeleteAll: () => client.deleteAll({}).then(() => location.replace('?deleted')),
};

render(
  <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn} loadText={loadText}>
    {({ isOrphaned: _, online: __, ...live }, text) => (
      <OptionsApp
        {...live}
        version={browser.runtime.getManifest().version}
        text={text}
        client={client}
        data={data}
        log={log}
        use={use}
        onRequestAccess={requestHostAccess}
        onRequestSite={requestSite}
        onSaveFile={saveFile}
        hasTipsIcon={canShowIconByPage()}
        ways={{ onCopy: copyText, onScale: scalePicture, renderHtml: sanitise }}
      />
    )}
  </Live>,
  document.body,
);
