import { expect, test, vi } from 'vitest';
import { hasHostAccess, requestHostAccess, requestSite, sitePermissions } from '../../lib/platform/host-access.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

test.each([
  ['https://team.example:8443/tips.json?x#y', 'https://team.example/*'],
  ['http://127.0.0.1:4000/x', 'http://127.0.0.1/*'],
])('access to %s is asked for %s: the whole host, no port', async (url, origin) => {
  const contains = vi.spyOn(fake.permissions, 'contains');
  const request = vi.spyOn(fake.permissions, 'request');
  expect(await hasHostAccess(new URL(url))).toBe(false);
  expect(await requestHostAccess(url)).toBe(true);
  expect(contains).toHaveBeenCalledWith({ origins: [origin] });
  expect(request).toHaveBeenCalledWith({ origins: [origin] });
});

test('a browser that does not let us ask, or an address that is none, is a no', async () => {
  vi.spyOn(fake.permissions, 'request').mockRejectedValue(new Error('not from a click'));
  expect(await requestHostAccess('https://team.example/')).toBe(false);
  expect(await requestHostAccess('not an address')).toBe(false);
});

test('a site that is part of a wider permission cannot be taken out of it, and that is no failure', async () => {
  vi.spyOn(fake.permissions, 'remove').mockRejectedValue(new Error('not granted by itself'));
  await expect(sitePermissions.remove('https://team.example/*')).resolves.toBeUndefined();
});

test('a site is asked for by its pattern, in the press itself', async () => {
  const request = vi.spyOn(fake.permissions, 'request');
  const answer = requestSite('https://team.example/*');
  expect(request).toHaveBeenCalledWith({ origins: ['https://team.example/*'] });
  expect(await answer).toBe(true);
});
