// Wires the page on what help was worth.
import { render } from 'preact';
import { Live } from '../../components/ui/Live.tsx';
import { WorthPage } from '../../components/worth/WorthPage.tsx';
import { loadText } from '../../lib/core/text/load-text.ts';
import { weekOf } from '../../lib/core/value/use.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { initialState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { loadLanguage } from '../../lib/platform/stored/settings-store.ts';
import { createWorthTools, isPagePrivate, newFileNumber } from '../../lib/platform/worth-tools.ts';

const given = await loadText(await loadLanguage());
const { onSent, ...watches } = createWorthTools();
const sources = { client: createHelpClient(), ...watches };
const isPrivate = isPagePrivate();

render(
  <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn} loadText={loadText}>
    {({ feeds, preferences, now }, text) => (
      <WorthPage
        sources={sources}
        feeds={feeds}
        preferences={preferences}
        now={now}
        thisWeek={weekOf(now, new Date(now).getTimezoneOffset())}
        isPrivate={isPrivate}
        text={text}
        onCopy={copyText}
        onSaveFile={saveFile}
        onSent={onSent}
        newFileNumber={newFileNumber}
      />
    )}
  </Live>,
  document.body,
);
