// While a page of the extension is in sight, a feed that is made of a folder on this machine is asked every few seconds:
// its author is writing it.
import type { BackgroundCalls, Client } from '../core/messages.ts';
import { watchFeedStatus } from './stored/status-store.ts';

/** Between a save and a look at what it has done. */
const ASK_MS = 2000;

/** Asks the feeds of folders on this machine as long as this page is in sight and there are any, until the signal says stop. */
export function followLocalFeeds(client: Pick<Client<BackgroundCalls>, 'syncLocal'>, signal: AbortSignal): void {
  let [areThere, isAsking] = [false, false];
  watchFeedStatus((feeds) => {
    areThere = feeds.some(({ folderProblems }) => folderProblems !== undefined);
  }, signal);
  const ask = async () => {
    if (!areThere || isAsking || document.visibilityState !== 'visible') return;
    isAsking = true;
    await client.syncLocal({}).catch(() => undefined);
    isAsking = false;
  };
  const tick = setInterval(() => void ask(), ASK_MS);
  // Whoever comes back from their editor has just saved.
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => clearInterval(tick));
}
