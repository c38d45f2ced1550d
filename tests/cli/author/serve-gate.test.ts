// Whom the server of a folder answers: extensions, and a person who types its address; never a website.
import { describe, expect, test } from 'vitest';
import { admit } from '../../../lib/cli/author/serve-gate.ts';
import { SOUND_FOLDER } from '../../fixtures/authoring/sound-folder.ts';
import { createFolder } from '../../fixtures/stand-ins/run-find.ts';
import { askServer, SENT, type Serving, serveForTest } from '../../fixtures/stand-ins/run-serve.ts';

const PORT = 4680;
const HOST = { host: `127.0.0.1:${PORT}` };
const WORDS = 'whose budget is charged';

/** What a website can have a browser send, each with whatever the browser says of it. */
const BY_WEBSITES: Record<string, Record<string, string>> = {
  'a script that asks': {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'empty',
  },
  'a script that asks without reading': {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'no-cors',
    'sec-fetch-dest': 'empty',
  },
  'a picture': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
  'a script element': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
  'a frame': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  'a link': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  'a form': {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  },
  'a frame without an origin': {
    origin: 'null',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'empty',
  },
  'another server on this machine': {
    origin: 'http://127.0.0.1:3000',
    'sec-fetch-site': 'same-site',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'empty',
  },
  'a picture there': { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
  'a picture in the page of this server': {
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'no-cors',
    'sec-fetch-dest': 'image',
  },
  'a script in the page of this server': {
    referer: `http://127.0.0.1:${PORT}/`,
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'empty',
  },
  'an origin that only begins as one of an extension': { origin: 'chrome-extension://a.evil.example/' },
  'a site that is called like one': { origin: 'https://chrome-extension.example' },
  'an old browser, which says nothing': {},
};

test.each(Object.entries(BY_WEBSITES))('%s gets nothing', (_, headers) => {
  expect(admit({ ...HOST, ...headers }, PORT)).toEqual({ to: 'nobody' });
});

test.each(Object.entries(SENT))('%s', (name, headers) => {
  const origin = 'origin' in headers ? headers.origin : null;
  const expected = name === 'byPerson' ? { to: 'person' } : { to: 'extension', origin };
  expect(admit({ ...HOST, ...headers }, PORT)).toEqual(expected);
  expect(admit({ host: `localhost:${PORT}`, ...headers }, PORT)).toEqual(expected);
});

describe('a name that leads to this machine', () => {
  test.each([
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1',
    '127.0.0.1:80',
    `127.0.0.1.evil.example:${PORT}`,
    `localhost:${PORT}@evil.example`,
    '',
  ])('“%s” is not the server', (host) => {
    for (const headers of Object.values(SENT)) expect(admit({ ...headers, host }, PORT)).toEqual({ to: 'nobody' });
  });

  test('at the usual port of http there is no number', () => {
    expect(admit({ ...SENT.byExtension, host: '127.0.0.1' }, 80)).toMatchObject({ to: 'extension' });
  });
});

describe('the server', () => {
  let serving: Serving;

  const start = async () => {
    serving = await serveForTest(createFolder(SOUND_FOLDER));
    return serving.address;
  };

  test('gives an extension the feed, and lets it alone read it', async () => {
    const address = await start();
    for (const headers of [SENT.byExtension, SENT.byFirefoxExtension]) {
      const { status, headers: got, body } = await askServer(address, headers);
      expect(status).toBe(200);
      expect(body).toContain(WORDS);
      expect(got['access-control-allow-origin']).toBe(headers.origin);
      expect(got.vary).toContain('origin');
    }
    for (const headers of [SENT.byAllowed, SENT.byFirefoxAllowed])
      expect((await askServer(address, headers)).body).toContain(WORDS);
  });

  test('gives a website neither a word nor the leave to read one', async () => {
    const address = await start();
    for (const [name, headers] of Object.entries(BY_WEBSITES)) {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
        const { status, headers: got, body } = await askServer(address, headers, method);
        expect([name, status]).toEqual([name, 403]);
        expect(body).not.toContain(WORDS);
        expect(Object.keys(got).filter((key) => key.startsWith('access-control'))).toEqual([]);
        expect(got['cross-origin-resource-policy']).toBe('same-origin');
      }
    }
  });

  test('refuses another name, whoever asks', async () => {
    const address = await start();
    const { status, body } = await askServer(address, { ...SENT.byExtension, host: 'evil.example' });
    expect({ status, body }).toEqual({ status: 403, body: 'Only Alongside is answered here.\n' });
  });

  test('tells a person who types the address what this is, without a word of the folder', async () => {
    const address = await start();
    for (const path of ['', '/', '/feed.json']) {
      const { status, headers, body } = await askServer(`${serving.origin}${path}`, SENT.byPerson);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body).toContain(`<code>${address}</code>`);
      expect(body).toContain('Your feeds');
      expect(body).not.toContain('invoices');
      expect(body).not.toContain('<script');
    }
  });

  test('answers what a browser asks beforehand, and nothing that changes anything', async () => {
    const address = await start();
    const asked = await askServer(address, SENT.byExtension, 'OPTIONS');
    expect(asked).toMatchObject({ status: 204, body: '' });
    expect(asked.headers['access-control-allow-origin']).toBe(SENT.byExtension.origin);
    expect((await askServer(address, SENT.byExtension, 'POST')).status).toBe(405);
    expect(await askServer(address, SENT.byExtension, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
