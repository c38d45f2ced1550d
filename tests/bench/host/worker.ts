// The worker of the extension that `npm run bench:host` builds: keeps hosts in each way, and answers a page from one.
import { Dexie, type Table } from 'dexie';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { WAYS, type Way, type WayName } from './records.ts';

/** What the worker is asked. */
export type Ask = { kind: 'keep'; tips: Tip[] } | { kind: 'find'; way: WayName; tips: number; page: PageSnapshot };

/** What it answers: the tips found, and the milliseconds that each step took. */
export interface Answer {
  found: string[];
  read: number;
  open: number;
  rank: number;
}

interface Runtime {
  onMessage: { addListener(listener: (ask: Ask, sender: unknown, answer: (told: unknown) => void) => true): void };
}
const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;

const dexie = new Dexie('hosts');
dexie.version(1).stores({ hosts: 'key' });
const hosts: Table<{ key: string; stored: unknown }, string> = dexie.table('hosts');
const keyOf = (way: string, tips: number) => `${way} ${tips}`;

async function keep(tips: Tip[]): Promise<number> {
  for (const [name, way] of Object.entries(WAYS)) {
    await hosts.put({ key: keyOf(name, tips.length), stored: await way.store(tips) });
  }
  return tips.length;
}

async function find({ way, tips, page }: Extract<Ask, { kind: 'find' }>): Promise<Answer> {
  const start = performance.now();
  const row = await hosts.get(keyOf(way, tips));
  const read = performance.now();
  const collection = (WAYS[way] as Way).open(row?.stored);
  const open = performance.now();
  const found = findTips(collection, page).map(({ tip }) => tip.id);
  return { found, read: read - start, open: open - read, rank: performance.now() - open };
}

runtime.onMessage.addListener((ask, _sender, answer) => {
  const work = ask.kind === 'keep' ? keep(ask.tips) : find(ask);
  work.then(answer, (error) => answer({ error: String(error) }));
  return true;
});
