// Wires the help page: the same app in the toolbar popup and, later, beside the page.
import { render } from 'preact';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { initialState, type LiveState, watchLiveState } from '../../lib/platform/live-state.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';

const client = createHelpClient();
const text = createText(en, 'en');

render(
  <Live initial={initialState()} watch={watchLiveState}>
    {(state: LiveState) => (
      <HelpApp
        {...state}
        client={client}
        frame="popup"
        text={text}
        renderHtml={sanitise}
        onClose={() => window.close()}
        onOpenOptions={() => client.openOptions({}).then(() => window.close())}
        onCopy={copyText}
      />
    )}
  </Live>,
  document.body,
);
