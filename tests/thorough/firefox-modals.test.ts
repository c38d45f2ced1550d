// In real Firefox, beside a page with a modal of a real library: what is typed for help is help's, and the modal stays.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import {
  centreOf,
  clickAt,
  openBesideByFirefoxToolbar,
  openFirefoxHelp,
  typeKeys,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { MODAL_NAMES, modalFile, modalPath } from '../fixtures/pages/modal-libraries.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

describe('Firefox, beside a page whose modal is kept by', needs('firefox'), () => {
  let server: TestServer;
  let firefox: FirefoxBrowser;
  let tab = '';

  beforeAll(async () => {
    server = await startServer(({ url = '' }, response) => {
      const file = modalFile(url);
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
      response.end(file?.body);
    });
    firefox = await launchFirefox();
    const options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await openBesideByFirefoxToolbar(firefox, options);
  });

  afterEach(() => firefox.session.send('browsingContext.close', { context: tab }));

  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const state = () =>
    firefox.evaluate<{ open: boolean; fields: string }>(
      tab,
      `({ open: document.querySelector('#modal').checkVisibility(),
        fields: [...document.querySelectorAll('input')].map(({ value }) => value).join('|') })`,
    );

  it.each(MODAL_NAMES)('%s', async (name) => {
    tab = await firefox.open(new URL(modalPath(name), server.url).href);
    await clickAt(firefox, tab, await centreOf(firefox, tab, '#delete'));
    await poll('the modal', async () => (await state()).open);
    await clickAt(firefox, tab, await centreOf(firefox, tab, '#reason'));
    await typeKeys(firefox, tab, 'dup');
    await poll('what is typed into it', async () => (await state()).fields === '|dup');

    const beside = await openFirefoxHelp(firefox, tab);
    await clickAt(firefox, tab, await beside.placeOf('searchbox', 'Search tips'));
    await typeKeys(firefox, tab, 'tax');
    const searched = `document.querySelector('input[type=search]').value`;
    await poll('the search', async () => (await beside.evaluate(searched)) === 'tax');
    expect(await state()).toEqual({ open: true, fields: '|dup' });

    await clickAt(firefox, tab, await centreOf(firefox, tab, '#reason'));
    await typeKeys(firefox, tab, 'licate');
    await poll('what is typed into the modal', async () => (await state()).fields === '|duplicate');
    expect((await state()).open).toBe(true);
  });
});
