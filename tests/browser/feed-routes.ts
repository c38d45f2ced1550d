import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { png } from '../fixtures/tips/pictures.ts';

/** All that a route may look at. */
export interface Answer {
  request: IncomingMessage;
  response: ServerResponse;
  document: object;
  modified: Date;
  origin: string;
}

type Route = (answer: Answer & { url: URL }) => void;

const MEGABYTE = 1024 * 1024;
const json = { 'content-type': 'application/feed+json; charset=utf-8' };
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified, retry-after',
};

/** Every route, by path: one good feed in several dresses, and each way in which a feed can fail. */
const routes: Record<string, Route> = {
  '/feed.json': sendWithValidators,
  '/nocors.json': sendWithValidators,
  '/gzip.json': (answer) => send(answer, 200, gzipSync(text(answer)), { ...json, 'content-encoding': 'gzip' }),
  '/bom.json': (answer) => send(answer, 200, `\uFEFF${text(answer)}`),
  '/picture.png': (answer) => {
    const headers = { 'content-type': 'image/png', etag: '"picture"', 'cache-control': 'no-cache' };
    const isKnown = answer.request.headers['if-none-match'] === headers.etag;
    send(answer, isKnown ? 304 : 200, isKnown ? '' : Buffer.from(png(320, 200)), headers);
  },
  '/slow.json': (answer) => {
    const delayMs = Number(answer.url.searchParams.get('ms') ?? 3000);
    const timer = setTimeout(() => send(answer, 200, text(answer)), delayMs);
    answer.response.once('close', () => clearTimeout(timer));
  },
  '/paged.json': (answer) => sendPage(answer, 1),
  '/paged-2.json': (answer) => sendPage(answer, 2),
  '/paged-3.json': (answer) => sendPage(answer, 3),
  '/redirect.json': (answer) => {
    send(answer, 302, '', { location: answer.url.searchParams.get('to') ?? '/feed.json' });
  },

  '/html.json': (answer) => {
    const page =
      '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><form><input name="user"></form>';
    send(answer, 200, page, { 'content-type': 'text/html; charset=utf-8' });
  },
  '/not-json.json': (answer) => send(answer, 200, 'This is no JSON.'),
  '/cut.json': (answer) => send(answer, 200, half(answer)),
  '/truncated.json': (answer) => {
    answer.response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(text(answer)) });
    // The pause lets the headers and the first half arrive before the connection goes.
    answer.response.write(half(answer), () => setTimeout(() => answer.response.destroy(), 50));
  },
  '/huge.json': sendHuge,
  '/old-version.json': (answer) => send(answer, 200, '{"version":"2.0","title":"Tips","channel":{"item":[]}}'),
  '/odd.json': (answer) => send(answer, 200, JSON.stringify(oddFeed)),
  '/comma.json': (answer) => send(answer, 200, '{\n "version": 1,\n}'),
  '/bad-items.json': (answer) => send(answer, 200, JSON.stringify({ ...answer.document, items: badItems })),
  '/busy.json': (answer) => send(answer, 503, 'Busy', { 'retry-after': '120' }),
  '/auth.json': (answer) => send(answer, 401, 'Who are you?', { 'www-authenticate': 'Bearer realm="tips"' }),
  '/closed/key.json': (answer) =>
    answer.request.headers.authorization === 'Bearer open' ? sendWithValidators(answer) : send(answer, 401, 'Who?'),
  '/closed/html.json': (answer) => send(answer, 200, '<!doctype html>', { 'content-type': 'text/html' }),
  '/closed/bad-items.json': (answer) =>
    send(answer, 200, JSON.stringify({ ...answer.document, items: badItems.slice(1, 4) })),
  '/hang.json': () => {},
};

/** A feed with the slips that generators make. */
const oddFeed = {
  version: 'https://jsonfeed.org/version/1.1/',
  title: 'The world&#8217;s &amp; ours',
  next_url: undefined,
  expired: 'false',
  items: [
    { id: 1, title: 'Tax &amp; duty', summary: 'A summary is enough.', author: { name: 'Ana' } },
    { id: 'one', title: 'Cost centre', content_html: '<a href="/x">Where</a>', date_modified: 'soon' },
    { id: 'two', title: 'Posting date', content_text: 'Today.', url: '/two', date_modified: '2 Sep 26 15:00 EST' },
  ],
};

/** Three that cannot be used and two with a key that cannot, each for another reason, around two that can. */
const badItems: unknown[] = [
  { id: 'good-1', title: 'The first good tip', content_text: 'It can be used.' },
  { title: 'It has no id', content_text: 'So it cannot be told from others.' },
  { id: 'no-content', title: 'It says nothing' },
  'not an object at all',
  { id: 'everywhere', title: 'It fits every page', content_text: 'Refused.', _help: { match: ['<all_urls>'] } },
  { id: 'wrong-type', title: 'Its fields are no list', content_text: 'Refused.', _help: { fields: {} } },
  { id: 'good-2', title: 'The second good tip', content_html: '<p>It can be used, too.</p>' },
];

/** Answers a request for a feed; unknown paths with 404. */
export function answerFeedRoute(answer: Answer): void {
  const url = new URL(answer.request.url ?? '/', answer.origin);
  // Servers like most inside organisations: only whoever is allowed may read what they say, even that they say no.
  const isClosed = url.pathname === '/nocors.json' || url.pathname.startsWith('/closed/');
  if (!isClosed) {
    for (const [name, value] of Object.entries(cors)) answer.response.setHeader(name, value);
  }
  if (answer.request.method === 'OPTIONS') {
    // A request with If-None-Match is asked for beforehand when it comes from another origin.
    send(answer, 204, '', { 'access-control-allow-headers': '*' });
    return;
  }
  const route = routes[url.pathname];
  if (route) route({ ...answer, url });
  else send(answer, 404, 'Not found', { 'content-type': 'text/plain' });
}

function send({ response }: Answer, status: number, body: string | Buffer, headers: Record<string, string> = json) {
  response.writeHead(status, headers);
  response.end(body);
}

function text({ document }: Answer): string {
  return JSON.stringify(document);
}

function half(answer: Answer): string {
  const whole = text(answer);
  return whole.slice(0, Math.floor(whole.length / 2));
}

function sendWithValidators(answer: Answer): void {
  const body = text(answer);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const lastModified = answer.modified.toUTCString();
  const validators = { etag, 'last-modified': lastModified, 'cache-control': 'no-cache' };
  const { 'if-none-match': knownTag, 'if-modified-since': knownDate } = answer.request.headers;
  // As RFC 9110 has it: where there is a tag, the date says nothing.
  const unchanged = knownTag ? knownTag === etag : Date.parse(knownDate ?? '') >= Date.parse(lastModified);
  if (unchanged) send(answer, 304, '', validators);
  else send(answer, 200, body, { ...json, ...validators });
}

/** The feed's items over three pages, each naming the next. */
function sendPage(answer: Answer, number: 1 | 2 | 3): void {
  const { items = [] } = answer.document as { items?: unknown[] };
  const size = Math.ceil(items.length / 3);
  const next = number < 3 ? { next_url: `${answer.origin}/paged-${number + 1}.json` } : {};
  const page = { ...answer.document, ...next, items: items.slice((number - 1) * size, number * size) };
  send(answer, 200, JSON.stringify(page));
}

/** A valid feed of more than 6 MB, sent in pieces as the reader takes them. */
function sendHuge({ response, document }: Answer): void {
  response.writeHead(200, json);
  const padding = Buffer.alloc(64 * 1024, ' ');
  let sent = 0;
  const pump = () => {
    while (sent < 6.5 * MEGABYTE) {
      if (response.destroyed) return;
      sent += padding.length;
      if (!response.write(padding)) {
        response.once('drain', pump);
        return;
      }
    }
    response.end(JSON.stringify(document));
  };
  pump();
}
