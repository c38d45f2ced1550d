// In real Firefox as well a page goes into a file as it was shown, and the command line finds the same tip in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as runMatch } from '../../lib/cli/author/match.ts';
import { readSavedPage } from '../../lib/core/author/read-pages.ts';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { saveFilesTo } from '../browser/firefox-downloads.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { runAuthorCommand } from '../fixtures/stand-ins/run-author-command.ts';

const FEED = path.resolve(import.meta.dirname, '../../public/sample-feed.json');
const TYPED = 'zaphod-typed';

describe('Firefox', needs('firefox'), () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let out: string;

  beforeAll(async () => {
    out = mkdtempSync(path.join(tmpdir(), 'alongside-firefox-saved-'));
    demo = await startDemoServer();
    firefox = await launchFirefox();
    const options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await poll('the samples', () =>
      firefox.evaluate<boolean>(options, `/tips · checked/.test(document.body.innerText)`),
    );
    await saveFilesTo(firefox, out);
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('saves a page from the popup, masked, without what was typed', async () => {
    const tab = await firefox.open(`${demo.origin}/demo/invoices/new?token=8f3a91c2d4e5f607`);
    await firefox.evaluate(
      tab,
      `(() => {
        for (const field of document.querySelectorAll('input:not([type=checkbox], [type=file])')) field.value = '${TYPED}';
        document.querySelector('input').focus();
      })()`,
    );
    const popup = await openFirefoxPopup(firefox);
    const titles = () =>
      popup.evaluate<string[]>(`[...document.querySelectorAll('article .tip-title')].map((one) => one.textContent)`);
    await poll('the tips', async () => (await titles()).length > 0);
    const [first = ''] = await titles();
    await popup.click('button', 'Help menu');
    await popup.click('menuitem', 'Save this page for testing');
    await poll('the tip that comes first', async () => (await popup.text()).includes(`“${first}” comes first`));
    const shown = await popup.text();
    for (const words of [TYPED, '8f3a91c2']) expect(shown).not.toContain(words);
    await popup.click('button', 'Save to a file');
    // For a moment Firefox writes into a file of another name.
    await expect.poll(() => readdir(out)).toEqual(['demo-invoices-new.json']);
    await poll('that it is saved', async () => (await popup.text()).includes('Saved as demo-invoices-new.json.'));

    const file = path.join(out, 'demo-invoices-new.json');
    // The name is there before the content is.
    await poll('the content', async () => readFileSync(file).length > 0);
    const text = readFileSync(file, 'utf8');
    const read = readSavedPage('pages/demo.json', text);
    expect(read).toMatchObject({ page: { url: `${demo.origin}/demo/invoices/new?token=0` } });
    for (const words of [TYPED, '8f3a91c2']) expect(text).not.toContain(words);
    const { json } = await runAuthorCommand(runMatch, out, FEED, '--page', file, '--json');
    expect((json as { title: string }[])[0]?.title).toBe(first);
    await popup.close();
  });
});
