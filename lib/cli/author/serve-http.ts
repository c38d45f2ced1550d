// The server of a folder, on this machine only. It answers from memory: no address leads to a file.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { SERVED_NAME, type ServedFeed } from '../../core/author/served-feed.ts';
import { CommandUsageError } from './command-io.ts';
import { admit } from './serve-gate.ts';

/** What every answer has: nobody else may draw it, put it into a frame, take it for a script, or run anything in it. */
const GUARDS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'origin, sec-fetch-site, sec-fetch-mode, sec-fetch-dest',
  'x-content-type-options': 'nosniff',
};

const TYPES: Record<string, string> = {
  '.json': 'application/feed+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** A server that runs. */
export interface FolderServer {
  /** The address of the feed. */
  address: string;
  close(): Promise<void>;
}

const pageFor = (address: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Alongside serves a folder of tips</title>
<style>body { font: 1.1em/1.5 system-ui, sans-serif; max-width: 34em; margin: 3em auto; padding: 0 1em }</style>
<h1>Alongside serves a folder of tips</h1>
<p>Its tips appear in Alongside as you write them. Open the options of Alongside in this browser, and add this address
under <b>Your feeds</b>:</p>
<p><code>${address}</code></p>
<p>Only browser extensions on this computer are answered. Websites get nothing, and neither does any other computer.</p>
</html>
`;

const etagOf = (content: string | Uint8Array) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

interface Sent {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

const asText = (status: number, body: string): Sent => {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
};

/** The path of a file as an address names it; nothing where it cannot be read. */
function nameIn(address: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(address ?? '/', 'http://127.0.0.1').pathname.slice(1));
  } catch {
    return null;
  }
}

function sendFile({ url, headers }: IncomingMessage, files: ServedFeed['files']): Sent {
  const name = nameIn(url);
  const content = name === null ? undefined : files.get(name);
  if (name === null || content === undefined) return asText(404, 'There is no such file in this feed.\n');
  const etag = etagOf(content);
  // The browser keeps it and asks whether it is still right.
  const known = { etag, 'cache-control': 'no-cache' };
  if (headers['if-none-match']?.split(/,\s*/).includes(etag)) return { status: 304, headers: known };
  const type = TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, headers: { ...known, 'content-type': type }, body: content };
}

/** What a request gets. */
function answerTo(request: IncomingMessage, port: number, files: ServedFeed['files']): Sent {
  const admission = admit(request.headers, port);
  if (admission.to === 'nobody') return asText(403, 'Only Alongside is answered here.\n');
  if (admission.to === 'person') {
    const body = pageFor(servedAddress(port));
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body };
  }
  const mayRead: Record<string, string> =
    admission.origin === null ? {} : { 'access-control-allow-origin': admission.origin };
  const sent = isRead(request.method) ? sendFile(request, files) : answerOther(request.method);
  return { ...sent, headers: { ...sent.headers, ...mayRead } };
}

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD';

/** A browser asks beforehand where the extension sends a header of its own, such as the key of a feed. */
const answerOther = (method: string | undefined): Sent =>
  method === 'OPTIONS'
    ? { status: 204, headers: { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*' } }
    : { ...asText(405, 'Files are only read here.\n'), headers: { allow: 'GET, HEAD' } };

const servedAddress = (port: number) => `http://127.0.0.1:${port}/${SERVED_NAME}`;

function send(response: ServerResponse, { status, headers, body = '' }: Sent, isHead: boolean): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const ofBody = status === 304 || status === 204 ? {} : { 'content-length': length };
  response.writeHead(status, { ...GUARDS, ...headers, ...ofBody });
  response.end(isHead || status === 304 || status === 204 ? undefined : body);
}

/** Starts a server on this machine; `files` are what it serves at a time. Port 0 is any that is free. */
export function startFolderServer(port: number, files: () => ServedFeed['files']): Promise<FolderServer> {
  let own = port;
  const server = createServer((request, response) => {
    // Nobody who is answered sends anything along.
    request.resume();
    send(response, answerTo(request, own, files()), request.method === 'HEAD');
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const words: Record<string, string> = {
        EADDRINUSE: `port ${port} is taken; give another one with --port`,
        EACCES: `port ${port} may not be used; give one from 1024 on with --port`,
      };
      reject(words[error.code ?? ''] ? new CommandUsageError(words[error.code ?? '']) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      own = typeof bound === 'object' && bound ? bound.port : port;
      resolve({
        address: servedAddress(own),
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
