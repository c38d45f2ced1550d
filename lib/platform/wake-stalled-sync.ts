import type { BackgroundCalls, Client } from '../core/messages.ts';
import { watchFeedStatus } from './stored/status-store.ts';

/** A sync that runs makes a step more often; a server may take longer, and asking then does no harm. */
const STALLED_MS = 4000;
const LOOK_MS = 1000;

/**
 * Wakes the background whenever a sync that is shown makes no step: the browser may have ended it in the middle, and
 * nobody else would wake it for half a minute.
 */
export function wakeStalledSync(client: Pick<Client<BackgroundCalls>, 'wake'>, signal: AbortSignal): void {
  let steps = '';
  let lastStepMs = Date.now();
  watchFeedStatus((feeds) => {
    const now = JSON.stringify(feeds.flatMap(({ feedId, progress }) => (progress ? [[feedId, progress]] : [])));
    if (now !== steps) lastStepMs = Date.now();
    steps = now;
  }, signal);
  const look = setInterval(() => {
    if (steps === '' || steps === '[]' || Date.now() - lastStepMs < STALLED_MS) return;
    lastStepMs = Date.now();
    void client.wake({}).catch(() => undefined);
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(look));
}
