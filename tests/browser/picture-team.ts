// A team whose tips have pictures beside the feed, some of which cannot be used, and a form that the tips are for.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { png, SVG } from '../fixtures/tips/pictures.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';

const FORM = '<!doctype html><html lang="en"><title>Form</title><h1>Invoice</h1><label>Cost centre <input></label>';
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', etag: '"one"' };

type Answers = Record<string, (response: ServerResponse, request: IncomingMessage) => void>;

const file = (type: string, body: Uint8Array | string, headers: Record<string, string> = OPEN): Answers[string] => {
  return (response, { headers: asked }) => {
    const isKnown = headers.etag !== undefined && asked['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : 200, { 'content-type': type, ...headers }).end(isKnown ? undefined : body);
  };
};

const answers = (elsewhere: string): Answers => ({
  '/form': file('text/html', FORM, {}),
  '/pictures/large.png': file('image/png', png(1200, 800)),
  // Named as something else: what counts are its bytes.
  '/pictures/step': file('text/plain', png(320, 200, [180, 90, 30])),
  '/pictures/drawing.png': file('image/png', SVG),
  '/pictures/closed.png': file('image/png', png(40, 30), {}),
  '/pictures/moved.png': (response) => {
    response.writeHead(302, { ...OPEN, location: `${elsewhere}/pictures/large.png` }).end();
  },
});

const items = (origin: string, elsewhere: string) => [
  {
    id: 'pictures',
    title: 'Where the number stands',
    content_html: `<p>It stands here:</p><img src="pictures/large.png" alt="The form, with the number marked">
      <p>And that is all.</p>
      <img src="/pictures/drawing.png" alt="A drawing of the form"><img src="pictures/none.png" alt="None">
      <img src="pictures/closed.png" alt="A closed one"><img src="pictures/moved.png" alt="One that moved">
      <img src="${elsewhere}/pictures/large.png" alt="One elsewhere">
      <iframe src="https://player.vimeo.com/video/1"></iframe>`,
    _help: {
      match: [`${origin}/*`],
      fields: ['Cost centre'],
      steps: [{ content_html: '<p>Open it.</p><img src="/pictures/step" alt="The button">' }],
    },
  },
];

/** A team whose tips have pictures. */
export interface PictureTeam extends FeedServer {
  /** Another host, which nothing may be asked of. */
  elsewhere: FeedServer;
}

/** Starts the team's server and another one. */
export async function startPictureTeam(): Promise<PictureTeam> {
  const other = await startFeedServer({ pages: (_, response) => Boolean(response.writeHead(204, OPEN).end()) });
  const known = answers(other.origin);
  const server = await startFeedServer({
    pages: (request, response) => {
      const answer = known[request.url ?? ''];
      answer?.(response, request);
      return answer !== undefined;
    },
  });
  server.setFeed({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Team with pictures',
    _help: {
      contacts: [{ id: 'ana', name: 'Ana', email: 'ana@team.example', match: [`${server.origin}/*`] }],
      mailbox: 'help@team.example',
    },
    items: items(server.origin, other.origin),
  });
  return {
    ...server,
    elsewhere: other,
    close: async () => {
      await server.close();
      await other.close();
    },
  };
}
