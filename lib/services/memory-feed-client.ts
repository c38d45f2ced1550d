// Reads feeds that were just made, from memory.
import type { FeedClient } from './ports/feed-client.ts';

/** Creates a feed client that answers from these files, by their addresses. */
export function createMemoryFeedClient(files: ReadonlyMap<string, string>): FeedClient {
  return {
    fetchFile: async (url) => {
      const text = files.get(url);
      return text === undefined
        ? { status: 'failed', failure: { kind: 'unreachable', params: { host: url } } }
        : { status: 'fetched', text, validators: {} };
    },
  };
}
