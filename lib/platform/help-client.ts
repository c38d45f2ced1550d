import { type BackgroundCalls, CALLS, type Client, PORT } from '../core/messages.ts';
import { createClient } from './port-messaging.ts';

/** Creates the client with which the extension's pages ask the background; in a web page only a token is answered. */
export function createHelpClient(token = ''): Client<BackgroundCalls> {
  return createClient<BackgroundCalls>(token === '' ? PORT : `${PORT}:${token}`, CALLS);
}
