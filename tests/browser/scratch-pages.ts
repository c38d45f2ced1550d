import { type FeedServer, startFeedServer } from './feed-server.ts';

/** A server of pages written in the test. */
export interface ScratchPages extends FeedServer {
  /** Serves a document at a path; answers its address. */
  put(path: string, html: string): string;
}

/** Starts a server whose pages a test writes; feeds come along. */
export async function startScratchPages(options: { items?: object[] } = {}): Promise<ScratchPages> {
  const documents = new Map<string, string>();
  const server = await startFeedServer({
    ...options,
    pages: (request, response) => {
      const document = documents.get(new URL(request.url ?? '/', 'http://scratch').pathname);
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
  };
}
