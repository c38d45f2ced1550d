import { type BackgroundCalls, CALLS, type Client, PORT } from '../core/messages.ts';
import { createClient } from './port-messaging.ts';

/** Creates the client with which the extension's pages ask the background. */
export function createHelpClient(): Client<BackgroundCalls> {
  return createClient<BackgroundCalls>(PORT, CALLS);
}
