// The built package itself: what it may do, what it asks for, and what is in it.
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { permissionWarnings } from '../browser/permissions.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types dompurify";

const root = path.resolve(import.meta.dirname, '../..');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const folder = path.join(root, '.output', target);
  const isChromium = target === 'chrome-mv3';
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const scripts = globSync('**/*.js', { cwd: folder }).map((file) => ({
    file,
    text: readFileSync(path.join(folder, file), 'utf8'),
  }));

  test('asks for exactly these permissions and for no site', () => {
    expect(manifest.manifest_version).toBe(3);
    const permissions = [
      'activeTab',
      'alarms',
      isChromium ? 'contextMenus' : 'menus',
      ...(isChromium ? ['declarativeContent'] : []),
      'scripting',
      ...(isChromium ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ];
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('lets pages frame the help page alone, under an address they cannot know', () => {
    expect(manifest.web_accessible_resources).toEqual([
      // Firefox gives the extension another address in each profile anyway, and does not know the key.
      { resources: ['help.html'], matches: ['<all_urls>'], ...(isChromium && { use_dynamic_url: true }) },
    ]);
  });

  test('has the strict policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test('brings all its code with it and makes none', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const { file, text } of scripts) {
      expect(`${file} ${/\beval\s*\(|new Function\s*\(|importScripts\s*\(/.exec(text)?.[0] ?? ''}`).toBe(`${file} `);
    }
    for (const page of globSync('*.html', { cwd: folder })) {
      const html = readFileSync(path.join(folder, page), 'utf8');
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    }
  });

  const gzippedSize = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

  test.each([
    // It also moves aside what a page has fixed, and notices who takes the focus.
    ['sidebar.js', 10],
    // It reads messages too: by their words, their colour and where they stand, those of a page without any mark among
    // them. All three know values that pages draw themselves, of which nothing may be read: by what they are called, and
    // by what stands in them, what they repeat and how they are drawn. They know the columns and loose labels that name a
    // field, and the hidden fields in place of which libraries draw others, and the sentences of running text.
    ['page-agent.js', 21],
    ['spotlight.js', 14],
    // It names what is pointed at as the page agent does, and draws its outline; of what is picked it knows messages as
    // the agent does, and tries with what the spotlight does whether it is found again.
    ['pointer.js', 28],
    // It names what is used as well, and looks for it as the spotlight will.
    ['recorder.js', 18],
    ['watch.js', 3],
    ['last-word.js', 1],
  ])('%s, which enters pages on demand, has at most %d kB', (file, most) => {
    expect(gzippedSize(file)).toBeLessThan(most * 1024);
  });

  // The worker starts anew after half a minute of rest: what it does not need at once is in files beside it.
  test('the worker has at most 274 kB, without the sample feed', () => {
    expect(gzippedSize('background.js')).toBeLessThan(274 * 1024);
    expect(statSync(path.join(folder, 'sample-feed.json')).size).toBeGreaterThan(100 * 1024);
  });

  test('the scripts that read a page hold no extension API and read no value', () => {
    for (const file of ['page-agent.js', 'spotlight.js', 'pointer.js']) {
      const script = readFileSync(path.join(folder, file), 'utf8');
      expect(script).not.toMatch(/\b(chrome|browser)\b[?.]*runtime\b|\.value\b/);
    }
    expect(readFileSync(path.join(folder, 'recorder.js'), 'utf8')).not.toMatch(/\.value\b/);
  });

  test('tells nothing of the machine that it was built on', () => {
    for (const file of globSync('**/*.{js,html,css,json}', { cwd: folder }))
      expect(readFileSync(path.join(folder, file), 'utf8').includes(process.cwd())).toBe(false);
  });

  test('stays light', () => {
    // Files alone: what a folder takes differs from disk to disk.
    const sizeOf = (files: readonly string[]) =>
      files
        .map((file) => statSync(path.join(folder, file)))
        .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
    const isWords = (file: string) => file.startsWith('words');
    const files = globSync('**/*', { cwd: folder });
    // Word pairs, of which one file is read, or two, where a page and its tips are in different languages.
    expect(sizeOf(files.filter(isWords))).toBeGreaterThan(0);
    expect(sizeOf(files.filter(isWords))).toBeLessThan(700 * 1024);
    // Eight languages in it, of which one is read; the words of addresses in all of them, for help and worker; and what
    // checks every file, feed, picture and message that comes in. What masks a page that is saved, and its words, are 26 kB;
    // what records steps is 44 kB, half of it what names a thing as the spotlight does. What counts and tells what help was
    // worth, and merges reports, is 290 kB with its words.
    expect(sizeOf(files.filter((file) => !isWords(file)))).toBeLessThan(3500 * 1024);
  });

  test('help, which somebody waits for, asks for few files and at most 90 kB of scripts', () => {
    const html = readFileSync(path.join(folder, 'help.html'), 'utf8');
    const files = Array.from(html.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, file = '']) => file);
    expect(files).toContainEqual(expect.stringMatching(/help-needs.*\.js$/));
    expect(files.length).toBeLessThan(8);
    const sizes = files.filter((file) => file.endsWith('.js')).map(gzippedSize);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(90 * 1024);
  });

  test('has icons and names', () => {
    expect(Object.keys(manifest.icons).sort()).toEqual(expect.arrayContaining(['128', '16', '32', '48']));
    const names = JSON.parse(readFileSync(path.join(folder, '_locales/en/messages.json'), 'utf8'));
    expect(names.extensionName.message).toBe('Alongside');
  });
});

describe('in Chromium', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('installs without a single permission warning and without an error in its manifest', async () => {
    expect(await permissionWarnings(browser)).toEqual({ warnings: [], manifestErrors: [], runtimeErrors: [] });
  });

  test('the policy holds in its pages: markup from outside the sanitiser is refused', async () => {
    const page = await browser.open(`chrome-extension://${browser.extensionId}/help.html`);
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>no</b>';
        return 'accepted';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    });
    expect(outcome).toBe('TypeError');
    await page.close();
  });
});
