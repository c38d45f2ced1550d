// Builds what records steps, and lets it go on from page to page.
import { helpTabFor } from '../../lib/platform/active-page.ts';
import { tellPanel } from '../../lib/platform/panel-tabs.ts';
import { endRecorder, injectRecorder, onRecorderMessage } from '../../lib/platform/recorder-tabs.ts';
import { sendToHelp } from '../../lib/platform/sidebar-tabs.ts';
import type { TabHelpStore } from '../../lib/services/ports/tab-help.ts';
import { createRecording } from '../../lib/services/recording.ts';

/** Builds it over the state of help in the tabs. */
export function wireRecording(tabs: TabHelpStore) {
  const recording = createRecording({
    tabs,
    tabFor: helpTabFor,
    inject: injectRecorder,
    end: endRecorder,
    tellHelp: async (tabId) => {
      const { frameId } = await tabs.load(tabId);
      if (frameId !== undefined) await sendToHelp(tabId, frameId, 'recorded');
      await tellPanel(tabId, { change: 'recorded' });
    },
    newToken: () => crypto.randomUUID(),
  });
  onRecorderMessage((from, token, told) => void recording.take(from, token, told));
  return recording;
}
