// What the sanitiser lets through, in a real browser: tips must look as their authors wrote them, links must be honest.
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forbiddenParts } from '../fixtures/attacks/forbidden-parts.ts';
import { loadXssPayloads } from '../fixtures/attacks/xss-corpus.ts';
import { findBrowser } from '../set-up/setup.mjs';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const entry = path.resolve(import.meta.dirname, '../../lib/platform/sanitiser.ts');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'shipped' } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code ?? '';
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
  page = await browser.newPage();
  await page.addScriptTag({ content: code });
});

afterAll(() => browser?.close());

/** The HTML of a tip as it stands in the page. */
const shown = (html: string) =>
  page.evaluate(`(() => {
    const box = document.createElement('div');
    box.append(shipped.sanitise(${JSON.stringify(html)}));
    return box.innerHTML;
  })()`) as Promise<string>;

it('keeps what tips are written with', async () => {
  const html =
    '<ol start="3"><li>Save <kbd>Ctrl</kbd></li></ol><p lang="de" dir="ltr">Gut</p><div>One</div>' +
    '<table><tbody><tr><td colspan="2" rowspan="2">x</td></tr></tbody></table>';
  expect(await shown(html)).toBe(html);
});

it('puts headings below the title of the tip', async () => {
  expect(await shown('<h1>One <em>more</em></h1><h3>Two</h3><h5>Three</h5>')).toBe(
    '<h4>One <em>more</em></h4><h4>Two</h4><h5>Three</h5>',
  );
});

it('opens links apart and says where they go', async () => {
  const link = await shown('<a href="http://intranet.example/x" target="_self" rel="opener">here</a>');
  expect(link).toContain('target="_blank"');
  expect(link).toContain('rel="noopener noreferrer"');
  expect(link).toContain('title="http://intranet.example/x"');
  expect(link).toContain('data-insecure');
});

it('lets a mail link name a recipient, a subject and a text, and nobody in secret', async () => {
  const link = await shown('<a href="mailto:a@b.example?subject=Hi%20you&amp;bcc=x@y.example&amp;attach=f">mail</a>');
  expect(link).toContain('href="mailto:a@b.example?subject=Hi%20you"');
  expect(link).not.toMatch(/bcc|attach/);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:x', 'file:///etc'])(
  'takes the address %s off',
  async (href) => {
    expect(await shown(`<a href="${href}">x</a>`)).toMatch(/^<a[^>]*>x<\/a>$/);
    expect(await shown(`<a href="${href}">x</a>`)).not.toContain('href');
  },
);

it('shows pictures from inside the feed only, and none that is a poster', async () => {
  const picture = 'data:image/png;base64,iVBORw0KGgo=';
  expect(await shown(`<img src="${picture}" alt="x">`)).toContain(picture);
  expect(await shown('<img src="https://elsewhere.example/x.png" alt="x">')).toBe('');
  expect(await shown('<img src="data:image/svg+xml;base64,AAAA" alt="x">')).toBe('');
  expect(await shown(`<img src="data:image/png;base64,${'A'.repeat(300_000)}" alt="x">`)).toBe('');
});

it('lets nothing through that runs, loads, styles or asks for input', async () => {
  const payloads = loadXssPayloads();
  const found = await page.evaluate<string[][]>(`${JSON.stringify(payloads)}.map((payload) => {
    const box = document.createElement('div');
    box.append(shipped.sanitise('<p>Before</p>' + payload));
    return box.textContent.startsWith('Before') ? (${forbiddenParts})(box) : ['nothing was left'];
  })`);
  const broken = payloads.map((payload, at) => [payload, found[at]]).filter(([, parts]) => parts?.length !== 0);
  expect(payloads.length).toBeGreaterThanOrEqual(40);
  expect(broken).toEqual([]);
});
