// `npm start`: builds the extension, opens it in a browser on the demo application and shows what it does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { createAlbum } from './album.ts';
import { type DemoServer, startDemoServer } from './demo-server.ts';
import { takeTour } from './tour.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const say = (line: string) => console.log(line);

/** A window is opened where somebody can see it. */
function isHeaded(): boolean {
  if (process.argv.includes('--headed')) return true;
  if (process.argv.includes('--headless') || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Says how long it took; what the tool says is shown only when it fails. */
async function build(): Promise<void> {
  say('Building the extension …');
  const startedAt = Date.now();
  const bin = path.join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  const child = spawn('wxt', ['build'], { cwd: root, env, shell: process.platform === 'win32', stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the extension could not be built.\n${output}`);
  say(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** Waits for Ctrl+C or for the signal that ends a process. */
function untilSignal(): Promise<'signal'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('signal'));
  });
}

function untilClosed({ context }: ChromiumBrowser): Promise<void> {
  return new Promise((resolve) => context.once('close', () => resolve()));
}

async function main(): Promise<void> {
  const headed = isHeaded();
  await build();
  let demo: DemoServer | undefined;
  let browser: ChromiumBrowser | undefined;
  try {
    demo = await startDemoServer();
    say(`The demo application runs at ${demo.origin}/demo/invoices`);
    browser = await launchChromium({ extension: path.join(root, '.output', 'chrome-mv3'), headed });
    say(
      `Chromium ${browser.context.browser()?.version()} runs with the extension${headed ? '' : ', without a window'}`,
    );
    const album = createAlbum(path.join(root, '.output', 'demo'));
    const signal = untilSignal();
    const closed = untilClosed(browser);
    try {
      const tour = takeTour({ browser, origin: demo.origin, album, say });
      const first = await Promise.race([tour, signal]);
      if (first === 'signal') {
        // What the tour was just doing fails now, which is no news.
        tour.catch(() => {});
        return;
      }
    } finally {
      if (album.files.length > 0) say(`\nPictures:\n${album.files.map((file) => `  ${file}`).join('\n')}`);
    }
    if (!headed) return;
    say('\nThe browser stays open: press the toolbar button on the page. Close it or press Ctrl+C to end.');
    await Promise.race([closed, signal]);
  } finally {
    await browser?.close();
    await demo?.close();
  }
}

await main().catch((error: Error) => {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  console.error(`\nThe demo stopped: ${error.message}${cause}`);
  process.exitCode = 1;
});
