import { expect, test, vi } from 'vitest';
import { shownInstead, unreadableAddress } from '../../lib/platform/active-page.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

test.each<[string | undefined, ReturnType<typeof unreadableAddress>]>([
  [undefined, 'blank'],
  ['', 'blank'],
  ['about:blank', 'blank'],
  ['about:newtab', 'blank'],
  ['about:home', 'blank'],
  ['about:config', 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['edge://flags', 'browser-page'],
  ['devtools://devtools/x', 'browser-page'],
  ['view-source:https://a.test/', 'browser-page'],
  ['chrome-extension://abc/help.html', 'browser-page'],
  ['moz-extension://abc/help.html', 'browser-page'],
  ['data:text/html,x', 'no-site'],
  ['about:reader?url=https%3A%2F%2Fa.test%2F', 'reader'],
  ['https://chromewebstore.google.com/', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/webstore', 'store'],
  ['https://addons.mozilla.org/de/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://chrome.google.com/', null],
  ['https://chrome.google.com/webstores', null],
  ['https://chromewebstore.google.com.evil.example/', null],
  ['https://a.test/https://addons.mozilla.org/', null],
  ['http://addons.mozilla.org/', null],
  ['https://a.test/', null],
  ['http://localhost:8080/', null],
  ['file:///home/ana/x.html', null],
])('%s: %s', (url, reason) => expect(unreadableAddress(url)).toBe(reason));

test.each<[string | undefined, ReturnType<typeof shownInstead>]>([
  ['chrome://global/skin/icons/pdf.svg', 'pdf'],
  ['chrome://global/skin/icons/info.svg', 'not-loaded'],
  ['chrome://global/skin/icons/warning.svg', 'not-loaded'],
  ['https://a.test/chrome://global/skin/icons/pdf.svg', null],
  ['https://a.test/pdf.svg', null],
  ['data:image/png;base64,AA', null],
  [undefined, null],
])('a tab with the picture %s shows %s', (icon, instead) => expect(shownInstead(icon)).toBe(instead));
