import { describe, expect, test } from 'vitest';
import { isOfPackage, parsePackageSites } from '../../../lib/core/place/package-sites.ts';

test('sites are read with spaces, lines or commas between them, each once', () => {
  expect(
    parsePackageSites(' https://*.corp.example/*  http://erp.example/*,\nhttps://ERP.example/* http://erp.example/*'),
  ).toEqual({
    ok: true,
    value: ['https://*.corp.example/*', 'http://erp.example/*', 'https://erp.example/*'],
  });
  expect(parsePackageSites('')).toEqual({ ok: true, value: [] });
});

test.each([
  'https://*/*',
  '<all_urls>',
  '*://erp.example/*',
  'https://erp.example',
  'https://erp.example/invoices/*',
  'https://erp.example:8443/*',
  'https://e*.example/*',
  'https://*.*.example/*',
  'https://*.10.0.0.1/*',
  'file:///*',
  'erp.example',
])('%s is named as what cannot be used', (site) => {
  expect(parsePackageSites(`https://a.example/* ${site}`)).toEqual({
    ok: false,
    error: expect.stringContaining(`${site} is no site: expected https://host/*`),
  });
});

describe('of a package', () => {
  const sites = ['https://*.corp.example/*', 'http://erp.example/*'];

  test.each([
    'https://corp.example/*',
    'https://wiki.corp.example/*',
    'https://a.b.corp.example/*',
    'http://erp.example/*',
  ])('%s is', (site) => expect(isOfPackage(site, sites)).toBe(true));

  test.each([
    'http://wiki.corp.example/*',
    'https://wikicorp.example/*',
    'https://corp.example.evil.example/*',
    'https://erp.example/*',
    'http://a.erp.example/*',
  ])('%s is not', (site) => expect(isOfPackage(site, sites)).toBe(false));
});
