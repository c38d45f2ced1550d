// `npm run families:render`: draws the form in every family, in a plain Chromium, and keeps what was drawn.
// `npm run families:render -- antd vuetify` draws some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { launchPlainChromium } from '../browser/page-reader.ts';
import { browserFields } from './browser-fields.ts';

const here = import.meta.dirname;
const kept = path.join(here, 'pages');
const serialiser = readFileSync(path.join(here, 'serialise.js'), 'utf8');
const HELPERS = /^(cases-of|html|react|vue|main)$/;
const ADDRESS = 'http://family.test/';

/** The page of a family with all that it needs in it. */
async function bundle(family: string): Promise<string> {
  const built = (await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@family': path.join(here, 'apps', `${family}.js`) } },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true' },
    build: {
      lib: { entry: path.join(here, 'apps/main.js'), formats: ['iife'], name: 'page' },
      write: false,
      minify: false,
      target: 'es2024',
      assetsInlineLimit: 0,
    },
  })) as Rolldown.RolldownOutput[];
  const outputs = built.flatMap(({ output }) => output);
  const code = outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
  const css = outputs.map((part) => (part.fileName.endsWith('.css') && 'source' in part ? String(part.source) : ''));
  return `<style>${css.join('\n')}</style></head><body><h1>New order</h1><script>globalThis.process = { env: {} };</script><script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
}

/** Names by which two pages are compared. */
async function namesOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  return (await browserFields(session)).map(({ role, name }) => `${role} ${name}`).sort();
}

/** Waits until a page draws the same twice, half a second apart. */
async function settled(page: Page): Promise<string> {
  let last = '';
  for (let round = 0; round < 20; round += 1) {
    const now = await page.evaluate<string>(`drawn.then(() => serialise())`);
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(500);
  }
  throw new Error('The page is never the same twice.');
}

async function render(browser: Browser, family: string, html: string, state: 'plain' | 'errors'): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`  ${family}: ${error.message}`));
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${family}</title>`;
  await page.route('**/*', (route) =>
    route.request().url().startsWith(`${ADDRESS}?`)
      ? route.fulfill({ contentType: 'text/html', body: head + html })
      : route.abort(),
  );
  await page.goto(`${ADDRESS}?${state}`);
  await page.evaluate(serialiser);
  const body = await settled(page);
  const names = await namesOn(page);
  const snapshot = `${head}</head><body>${body}</body></html>\n`;
  await page.close();
  // On a page of its own: in the window that drew it, components would draw it once more.
  const keptPage = await browser.newPage();
  await keptPage.setContent(snapshot);
  const again = await namesOn(keptPage);
  await keptPage.close();
  const differing = names.filter((name, at) => name !== again[at]);
  if (differing.length > 0 || names.length !== again.length)
    console.error(`  ${family}, ${state}: drawn again it differs: ${JSON.stringify({ names, again })}`);
  writeFileSync(path.join(kept, `${family}.${state}.html`), snapshot);
  console.log(`${family}, ${state}: ${names.length} fields, ${Math.round(snapshot.length / 1024)} kB`);
}

const wanted = process.argv.slice(2);
const families = globSync('*.js', { cwd: path.join(here, 'apps') })
  .map((file) => path.basename(file, '.js'))
  .filter((name) => !HELPERS.test(name) && (wanted.length === 0 || wanted.includes(name)))
  .sort();
if (!existsSync(path.join(here, 'node_modules')))
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'], {
    cwd: here,
    stdio: 'inherit',
  });
mkdirSync(kept, { recursive: true });
const browser = await launchPlainChromium();
for (const family of families) {
  try {
    const html = await bundle(family);
    await render(browser, family, html, 'plain');
    await render(browser, family, html, 'errors');
  } catch (error) {
    console.error(`${family}: ${(error as Error).message.slice(0, 600)}`);
    process.exitCode = 1;
  }
}
await browser.close();
