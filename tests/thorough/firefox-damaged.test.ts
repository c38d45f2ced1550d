// The database of a Firefox profile breaks between two starts.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/core/text/en.ts';
import { type FirefoxBrowser, keepFirefoxProfile, launchFirefox } from '../browser/firefox.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { howMany } from '../effort.ts';
import { noteHeld } from '../held.ts';

const SAMPLE = 'Alongside samples';

/** What damage is not: read from the words themselves, so that other words are not looked for in vain. */
const UNTRUE = [en['orphaned.title'], en['storage.unreadable'], en['failure.storage'].split(' (')[0] ?? ''];

/** The files of the extension's databases; its own API keeps others. */
function databaseFiles(profile: string): string[] {
  const storage = path.join(profile, 'storage', 'default');
  const folders = readdirSync(storage).filter((name) => /^moz-extension\+\+\+[^^]*$/.test(name));
  const files = folders.flatMap((name) => {
    const idb = path.join(storage, name, 'idb');
    return readdirSync(idb)
      .filter((file) => file.endsWith('.sqlite'))
      .map((file) => path.join(idb, file));
  });
  if (files.length === 0) throw new Error(`There is no database in ${storage}: ${folders.join(', ')}.`);
  return files;
}

const garble = (file: string) => writeFileSync(file, Buffer.alloc(readFileSync(file).length, 0xa5));

/** What happens to each file. */
const DAMAGES: [kind: string, damage: (file: string) => void][] = [
  ['overwritten', garble],
  ['half overwritten', (file) => writeFileSync(file, readFileSync(file).fill(0xa5, readFileSync(file).length / 2))],
  ['emptied', (file) => writeFileSync(file, '')],
  ['gone', (file) => rmSync(file)],
];

describe('a damaged profile in Firefox', needs('firefox'), () => {
  let demo: DemoServer;
  let kept: Awaited<ReturnType<typeof keepFirefoxProfile>>;

  async function use(task: (options: string, firefox: FirefoxBrowser) => Promise<void>): Promise<void> {
    const firefox = await launchFirefox({ profile: kept });
    try {
      await task(await firefox.open(`${firefox.extensionOrigin}/options.html`), firefox);
    } finally {
      await firefox.close();
    }
  }

  /** Tells what is found among the tips of everything that is followed. */
  const search = (firefox: FirefoxBrowser, options: string, words: string) =>
    firefox.evaluate<number>(
      options,
      `new Promise((resolve) => {
        const port = browser.runtime.connect({ name: 'alongside' });
        port.onMessage.addListener((answer) => resolve(answer.value?.tips.length ?? 0));
        const page = { status: 'unreadable', reason: 'blank' };
        port.postMessage({ id: 1, name: 'searchTips', args: { search: ${JSON.stringify(words)}, page } });
      })`,
    );

  beforeAll(async () => {
    demo = await startDemoServer();
    kept = await keepFirefoxProfile();
    await use(async (options, firefox) => {
      await poll('the samples', () => search(firefox, options, 'cost centre'));
    });
  });

  afterAll(async () => {
    await demo?.close();
    rmSync(kept?.folder ?? '', { recursive: true, force: true, maxRetries: 5 });
  });

  it('finds all tips again, and says nothing that is not true', async ({ task }) => {
    const kinds = DAMAGES.slice(0, howMany(1, DAMAGES.length));
    const failed: string[] = [];
    for (const [kind, damage] of kinds) {
      for (const file of databaseFiles(kept.folder)) damage(file);
      await use(async (options, firefox) => {
        await poll('the samples', () => search(firefox, options, 'cost centre'));
        const words = await firefox.evaluate<string>(options, 'document.body.innerText');
        if (!words.includes(SAMPLE) || UNTRUE.some((untrue) => words.includes(untrue))) failed.push(kind);
      }).catch((error: unknown) => failed.push(`${kind}: ${error}`));
    }
    noteHeld(
      task,
      'kinds of damage to Firefox’s database, with every tip found after',
      kinds.length,
      kinds.length - failed.length,
    );
    expect(failed).toEqual([]);
  });
});
