// What changes while a page of the extension is open: the feeds, the network, the minute.
import type { FeedStatus } from '../core/feed/feed-status.ts';
import { watchFeedStatus } from './status-store.ts';

/** What the extension's pages draw from, besides what they ask. */
export interface LiveState {
  /** `null` until the storage has answered. */
  feeds: FeedStatus[] | null;
  online: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** How often relative times (“5 minutes ago”) are drawn anew. */
const TICK_MS = 30_000;

/** What is known before anything was asked. */
export function initialState(): LiveState {
  return { feeds: null, online: navigator.onLine, now: Date.now() };
}

/** Calls back with the state at every change, until the signal says stop. */
export function watchLiveState(onChange: (state: LiveState) => void, signal: AbortSignal): void {
  let state = initialState();
  const change = (part: Partial<LiveState>) => {
    state = { ...state, now: Date.now(), ...part };
    onChange(state);
  };
  watchFeedStatus((feeds) => change({ feeds }), signal);
  addEventListener('online', () => change({ online: true }), { signal });
  addEventListener('offline', () => change({ online: false }), { signal });
  const tick = setInterval(() => change({}), TICK_MS);
  signal.addEventListener('abort', () => clearInterval(tick));
}
