// Reads feeds from files: `next_url` of a feed on disk names the next file beside it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import type { FeedClient, FetchedFile } from '../services/ports/feed-client.ts';

/** Creates a feed client that reads files instead of the network. */
export function createFileFeedClient(): FeedClient {
  return {
    fetchFile: async (url): Promise<FetchedFile> => {
      const file = fileURLToPath(url);
      try {
        const bytes = await readFile(file);
        if (bytes.length > FEED_LIMITS.fileBytes * LOCAL_ALLOWANCE) {
          return {
            status: 'failed',
            failure: {
              kind: 'too-large',
              params: { host: file, limit: (FEED_LIMITS.fileBytes * LOCAL_ALLOWANCE) / 1048576 },
            },
          };
        }
        return { status: 'fetched', text: bytes.toString('utf8'), validators: {} };
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { status: 'failed', failure: { kind: 'unreachable', params: { host: `${file} (${detail})` } } };
      }
    },
  };
}

/** A file is read whole: an author may rank a feed here before cutting it into several. */
const LOCAL_ALLOWANCE = 20;
