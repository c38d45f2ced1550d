// A direct conversation with a colleague, where they have named one.
import type { Draft } from './draft.ts';
import { toBody } from './plain-text.ts';

/** Where Microsoft Teams answers. */
const TEAMS = new Set(['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']);

/** Longest message that goes along in an address; what is longer is copied and pasted. */
const MAX_MESSAGE = 1900;

/**
 * The address of a conversation. Microsoft Teams takes the words along; others, Slack among them, open empty: for these
 * the draft is to be pasted.
 */
export function toChatAddress(chat: string, draft: Draft): { url: string; holdsDraft: boolean } {
  const url = new URL(chat);
  const message = encodeURIComponent(toBody(draft).toWellFormed());
  if (!TEAMS.has(url.hostname) || message.length > MAX_MESSAGE || url.searchParams.has('message')) {
    return { url: chat, holdsDraft: false };
  }
  return { url: `${chat}${url.search === '' ? '?' : '&'}message=${message}`, holdsDraft: true };
}
