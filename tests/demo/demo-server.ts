import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';

/** The demo application with its team's feed beside it. */
export type DemoServer = FeedServer;

const site = path.join(import.meta.dirname, 'site');

const pages: Record<string, string> = {
  '/demo': 'invoices.html',
  '/demo/invoices': 'invoices.html',
  '/demo/invoices/new': 'new-invoice.html',
  '/demo/invoices/20417': 'invoice-20417.html',
  '/demo/expenses/2291': 'expense-2291.html',
  // Other records of the same kinds look the same.
  '/demo/invoices/20418': 'invoice-20417.html',
  '/demo/expenses/2292': 'expense-2291.html',
};

const assets: Record<string, { file: string; type: string }> = {
  '/demo/assets/finance.css': { file: 'finance.css', type: 'text/css; charset=utf-8' },
  '/demo/assets/finance.js': { file: 'finance.js', type: 'text/javascript; charset=utf-8' },
};

/** Starts the demo application "Northfield Finance" under `/demo`; `/feed.json` and all of a feed's faults come along. */
export function startDemoServer(options: { port?: number; items?: object[] } = {}): Promise<DemoServer> {
  return startFeedServer({ ...options, pages: serveSite });
}

function serveSite(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname } = new URL(request.url ?? '/', 'http://demo');
  const asset = assets[pathname];
  const page = pages[pathname];
  if (asset) {
    response.writeHead(200, { 'content-type': asset.type });
    response.end(read(asset.file));
  } else if (page) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(inLayout(read(page)));
  }
  return Boolean(asset ?? page);
}

function read(file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}

/** Every page has the same frame and takes its title from its heading. */
function inLayout(main: string): string {
  const heading = /<h1>(.*?)<\/h1>/.exec(main)?.[1] ?? '';
  // Functions, because a text to put in may hold a `$`.
  return read('layout.html')
    .replace('{{heading}}', () => heading)
    .replace('{{main}}', () => main);
}
