// Wires the help page: the same app in the toolbar popup, beside the page and in the browser's own panel.
import { render } from 'preact';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import { newStart, type PanelStart } from '../../lib/core/panel-start.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { whenCovered } from '../../lib/platform/covered.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { closeFrame, frameTools, readFrame } from '../../lib/platform/help-frame.ts';
import { initialState, type LiveState, watchLiveState } from '../../lib/platform/live-state.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { watchActiveTab, watchPlace } from '../../lib/platform/watch-place.ts';

const { frame, token } = readFrame(location);
const client = createHelpClient(token);
const text = createText(en, 'en');

function draw(start: PanelStart) {
  const { tabId, state, because, asksAlwaysOn, takesFocus, layout } = start;
  const tools = frameTools(frame, client, start);
  const close = closeFrame(frame, client);
  render(
    <Live initial={initialState()} watch={watchLiveState}>
      {(live: LiveState) => (
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
const start = await client.openPanel({}).catch(() => (frame === 'page' ? null : newStart()));
if (start) draw(start);
// Nothing opens elsewhere by itself when help only comes back after a navigation.
if (frame === 'page' && start?.takesFocus) whenCovered(() => void client.reportCovered({}));
if (frame === 'panel') watchActiveTab(client, draw);
