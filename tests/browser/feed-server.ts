import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { demoFeed } from '../demo/team-feed.ts';
import { type Answer, answerFeedRoute } from './feed-routes.ts';

/** One request the server has had. */
interface Hit {
  method: string;
  path: string;
  /** With its question mark; empty without one. */
  query: string;
  headers: IncomingHttpHeaders;
  /** The status that was sent; 0 while it is under way or when the connection was cut before. */
  status: number;
}

/** A feed server on this machine, as patient or as faulty as a test needs it. */
export interface FeedServer {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  hits: Hit[];
  /** What `/feed.json` gives from now on; its ETag and date change with it. */
  setFeed(document: object): void;
  /** Refuses connections, as a server that is not running. */
  down(): Promise<void>;
  /** Listens again on the same port. */
  up(): Promise<void>;
  close(): Promise<void>;
}

/** What to serve; without anything the demo team's feed. */
export interface FeedServerOptions {
  /** These in place of the demo feed's items. */
  items?: object[];
  /** Takes a request first; false leaves it to the feed's routes. */
  pages?: (request: IncomingMessage, response: ServerResponse) => boolean;
  port?: number;
}

/** Starts a feed server on 127.0.0.1; its routes are listed in feed-routes.ts. */
export async function startFeedServer(options: FeedServerOptions = {}): Promise<FeedServer> {
  const hits: Hit[] = [];
  const state = { document: {} as object, modified: new Date(), origin: '' };

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', state.origin);
    const hit: Hit = {
      method: request.method ?? '',
      path: pathname,
      query: search,
      headers: request.headers,
      status: 0,
    };
    hits.push(hit);
    response.once('finish', () => {
      hit.status = response.statusCode;
    });
    if (options.pages?.(request, response)) return;
    answerFeedRoute({ request, response, ...state } satisfies Answer);
  });

  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  const down = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  const port = await listen(options.port ?? 0);
  state.origin = `http://127.0.0.1:${port}`;
  const feed = demoFeed(state.origin);
  state.document = options.items ? { ...feed, items: options.items } : feed;

  return {
    origin: state.origin,
    hits,
    setFeed(document) {
      state.document = document;
      state.modified = new Date();
    },
    down,
    up: async () => {
      await listen(port);
    },
    close: down,
  };
}
