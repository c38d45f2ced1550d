import { type FeedServer, startFeedServer } from './feed-server.ts';

/** A server of pages written in the test. */
export interface ScratchPages extends FeedServer {
  /** Serves a document at a path; answers its address. */
  put(path: string, html: string): string;
  /** Lets whoever asks for a path wait until the answered function is called. */
  keepWaiting(path: string): () => void;
}

/** Starts a server whose pages a test writes; feeds come along. */
export async function startScratchPages(options: { items?: object[] } = {}): Promise<ScratchPages> {
  const documents = new Map<string, string>();
  const waited = new Map<string, Promise<void>>();
  const server = await startFeedServer({
    ...options,
    pages: (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://scratch');
      const wait = waited.get(pathname);
      if (wait) {
        void wait.then(() => response.writeHead(204).end());
        return true;
      }
      const document = documents.get(pathname);
      if (document === undefined) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(document);
      return true;
    },
  });
  return {
    ...server,
    put: (path, html) => {
      documents.set(path, html);
      return `${server.origin}${path}`;
    },
    keepWaiting: (path) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      waited.set(path, promise);
      return resolve;
    },
  };
}
