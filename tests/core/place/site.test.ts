import { expect, test } from 'vitest';
import { parseSite, toSite } from '../../../lib/core/place/site.ts';

test.each([
  ['https://finance.example/invoices/20417?x#y', 'https://finance.example/*', 'finance.example'],
  ['https://FINANCE.example:8443/', 'https://finance.example/*', 'finance.example'],
  ['http://intranet/wiki', 'http://intranet/*', 'intranet'],
  ['http://127.0.0.1:4000/x', 'http://127.0.0.1/*', '127.0.0.1'],
  ['https://finance.example./', 'https://finance.example/*', 'finance.example'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/*', 'xn--bcher-kva.example'],
])('%s belongs to %s', (address, pattern, host) => {
  expect(toSite(address)).toEqual({ pattern, host });
  expect(parseSite(pattern)).toEqual({ pattern, host });
});

test.each([
  null,
  undefined,
  '',
  'text',
  'file:///etc/hosts',
  'chrome://settings/',
  'about:blank',
  'view-source:https://finance.example/',
  'data:text/html,x',
  'ftp://finance.example/',
])('%j is no site', (address) => expect(toSite(address)).toBeNull());

test.each([
  7,
  null,
  'https://finance.example/',
  'https://finance.example/invoices/*',
  'https://finance.example:8443/*',
  'https://FINANCE.example/*',
  'https://*/*',
  'https://*.finance.example/*',
  '*://finance.example/*',
  '<all_urls>',
  'file:///*',
])('%j names more or less than one site', (pattern) => expect(parseSite(pattern)).toBeNull());
