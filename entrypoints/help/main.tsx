// Wires the help page: the same app in the toolbar popup, beside the page and in the browser's own panel.
import { render } from 'preact';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import { newStart, type PanelStart } from '../../lib/core/panel-start.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { whenCovered } from '../../lib/platform/covered.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { closeFrame, frameTools, readFrame } from '../../lib/platform/help-frame.ts';
import { initialState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { loadLanguage } from '../../lib/platform/settings-store.ts';
import { watchActiveTab, watchPlace } from '../../lib/platform/watch-place.ts';

const { frame, token } = readFrame(location, window.parent !== window);
const client = createHelpClient(token);

function draw(start: PanelStart, given: Text) {
  const { tabId, state, because, asksAlwaysOn, takesFocus, layout } = start;
  const tools = frameTools(frame, client, start);
  const close = closeFrame(frame, client);
  render(
    <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn}>
      {(live, text) => (
        <HelpApp
          {...live}
          key={tabId}
          client={client}
          frame={frame}
          start={state}
          because={because}
          asksAlwaysOn={asksAlwaysOn}
          takesFocus={takesFocus}
          tools={tools}
          layout={live.layout ?? layout}
          text={text}
          renderHtml={sanitise}
          onClose={close}
          onOpenOptions={() => client.openOptions({}).then(() => frame === 'popup' && close())}
          onCopy={copyText}
          onSave={saveFile}
          onState={(part) => void client.savePanel({ tabId, part }).catch(() => undefined)}
          watchPlace={(onChange, signal) => watchPlace(frame, onChange, signal)}
        />
      )}
    </Live>,
    document.body,
  );
}

// Refused inside a page, it was not put there by Alongside: then nothing is shown. Elsewhere help says what is wrong.
const opening = client.openPanel({}).catch(() => (frame === 'page' ? null : newStart()));
const [start, words] = await Promise.all([opening, loadLanguage().then(loadText)]);
if (start) draw(start, words);
// Nothing opens elsewhere by itself when help only comes back after a navigation.
if (frame === 'page' && start?.takesFocus) whenCovered(() => void client.reportCovered({}));
if (frame === 'panel') watchActiveTab(client, (other) => draw(other, words));
