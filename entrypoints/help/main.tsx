// Wires the help page: the same app in the toolbar popup, beside the page and in the browser's own panel.
import { render } from 'preact';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import { Live } from '../../components/ui/Live.tsx';
import type { HelpStart } from '../../lib/core/help-start.ts';
import { loadHelpText } from '../../lib/core/text/load-help-text.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { followPage } from '../../lib/platform/follow-page.ts';
import { guardHelp } from '../../lib/platform/guard-help.ts';
import { createHelpClient } from '../../lib/platform/help-client.ts';
import { closeFrame, frameTools, keepState, layoutHere, readFrame } from '../../lib/platform/help-frame.ts';
import { takeLastWord } from '../../lib/platform/last-word.ts';
import { initialState, type LiveState, languageIn, watchLiveState } from '../../lib/platform/live-state.ts';
import { windowToken } from '../../lib/platform/port-messaging.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { scalePicture } from '../../lib/platform/scale-picture.ts';
import { shortcutIn } from '../../lib/platform/shortcut.ts';
import { loadLanguage } from '../../lib/platform/stored/settings-store.ts';
import { changesIn } from '../../lib/platform/watch-changes.ts';

const { frame, token } = readFrame(location, window.parent !== window);
const client = createHelpClient(frame === 'panel' ? await windowToken() : token);
const close = closeFrame(frame, client, takeLastWord(token));
const guard = guardHelp(frame, client, token);

function draw(start: HelpStart | null, given: Text, shortcut: string) {
  const app = (start: HelpStart, live: LiveState, text: Text) => (
    <HelpApp
      {...live}
      {...start}
      // What is done on one site in one tab has nothing to do with any other.
      key={`${start.tabId} ${start.partition}`}
      client={client}
      frame={frame}
      start={start.state}
      tools={frameTools(frame, client, start)}
      layout={layoutHere(start, live.layout)}
      text={text}
      shortcut={shortcut}
      renderHtml={sanitise}
      onClose={close}
      onOpenOptions={() => client.openOptions({}).then(() => frame === 'popup' && close())}
      {...{ onCopy: copyText, onScale: scalePicture, onSave: saveFile }}
      onState={keepState(client, start)}
      onElsewhere={following.onElsewhere}
      watchChanges={changesIn(frame)}
    />
  );
  render(
    <Live initial={initialState()} watch={watchLiveState} given={given} languageOf={languageIn} loadText={loadHelpText}>
      {(live, text) => (start ? app(start, live, text) : <main class="help" />)}
    </Live>,
    document.body,
  );
}
const given = Promise.all([loadLanguage().then(loadHelpText), shortcutIn(frame)]);
const following = followPage(frame, client, (start) => void given.then((words) => draw(start, ...words)));
guard.whenOpened(await following.first);
