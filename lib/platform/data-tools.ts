// What the options page can do with everything that is a person's own.
import type { BackgroundCalls, Client } from '../core/messages.ts';
import type { BringMode } from '../core/own-data.ts';
import { bringBack, forgetBringing, loadBrought, previewBringing, undoBringing } from './stored/bring-back.ts';
import { exportData, loadUsage } from './stored/own-data.ts';

/** Creates the tools of the options page; feeds that came in or went are followed at once, and nobody waits for it. */
export function createDataTools(client: Pick<Client<BackgroundCalls>, 'syncNow'>) {
  const synced = <T>(done: T): T => {
    void client.syncNow({}).catch(() => undefined);
    return done;
  };
  return {
    onUsage: loadUsage,
    onExport: exportData,
    onPreview: previewBringing,
    onBring: (content: string, mode: BringMode) => bringBack(content, mode).then(synced),
    onUndo: () => undoBringing().then(synced),
    onForget: forgetBringing,
    loadBrought,
  };
}
