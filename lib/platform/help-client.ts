import { type BackgroundCalls, CALLS, type Client, PORT } from '../core/messages.ts';
import { followLocalFeeds } from './follow-local.ts';
import { createClient } from './port-messaging.ts';
import { wakeStalledSync } from './wake-stalled-sync.ts';

/**
 * Creates the client with which a page of the extension asks the background; in a web page only a token is answered. As
 * long as the page stands, a sync that it shows does not stand still, and feeds on this machine are followed.
 */
export function createHelpClient(token = ''): Client<BackgroundCalls> {
  const client = createClient<BackgroundCalls>(token === '' ? PORT : `${PORT}:${token}`, CALLS);
  const { signal } = new AbortController();
  wakeStalledSync(client, signal);
  followLocalFeeds(client, signal);
  return { ...client, pointAt: (request) => client.pointAt({ ...request, askedMs: Date.now() }) };
}
