import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that notes everything a browser asks for, whichever part of it asks. */
export interface RecordingProxy {
  /** What Chromium is to be started with. */
  args: string[];
  /** Methods and addresses; `CONNECT host:port` for anything encrypted, which is refused. */
  requests: string[];
  close(): Promise<void>;
}

/** What Chromium asks for by itself: updates, accounts, kinds of form fields. The proxy refuses these, too. */
export const OF_THE_BROWSER =
  /^(CONNECT|POST|GET) (http:\/\/)?(accounts\.google\.com|[\w-]+\.googleapis\.com|[\w.-]+\.gvt1\.com)[:/]/;

/** What stands in for the web: the page at an address, or `null` where there is none. */
interface StandIns {
  sites?: (url: URL) => string | null;
}

/** Starts a proxy that lets requests to this machine through, answers for stand-ins and refuses all others. */
export async function startRecordingProxy({ sites }: StandIns = {}): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    requests.push(`${request.method} ${address}`);
    const url = URL.canParse(address) ? new URL(address) : null;
    const page = url && request.method === 'GET' ? sites?.(url) : null;
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    if (url?.hostname !== '127.0.0.1') {
      response.writeHead(502).end();
      return;
    }
    const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Without the second, Chromium goes past a proxy to reach this machine.
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
