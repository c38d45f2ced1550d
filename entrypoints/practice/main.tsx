// Wires the practice page: the help as it is everywhere, asked about a made-up form.
import { render } from 'preact';
import { PracticeApp } from '../../components/practice/PracticeApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import { newStart } from '../../lib/core/help-start.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { initialState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { scalePicture } from '../../lib/platform/scale-picture.ts';
import { loadLanguage } from '../../lib/platform/stored/settings-store.ts';

const client = createHelpClient();
const given = await loadText(await loadLanguage());
const { state, layout, ...start } = newStart();

render(
  <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn} loadText={loadText}>
    {(live, text) => (
      <PracticeApp
        {...live}
        // Questions of other pages are not for here.
        asks={[]}
        client={client}
        {...start}
        start={state}
        tools={{}}
        layout={live.layout ?? layout}
        text={text}
        renderHtml={sanitise}
        onClose={() => {}}
        onOpenOptions={() => void client.openOptions({})}
        onCopy={copyText}
        onScale={scalePicture}
        onSave={saveFile}
        onElsewhere={() => {}}
        onState={() => {}}
      />
    )}
  </Live>,
  document.body,
);
