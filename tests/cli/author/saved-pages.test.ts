// Pages that were saved and masked, in an author’s folder: read without a problem, and the same tip comes first on each.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAlongside } from '../../../lib/cli/alongside.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { placeWords } from '../../../lib/core/place/place-words.ts';
import { linesToSave, pageToSave } from '../../../lib/core/saved-page/page-to-save.ts';
import { runAuthorCommand } from '../../fixtures/stand-ins/run-author-command.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/handbook');
const NAMES = readdirSync(path.join(FIXTURE, 'pages'));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-saved-'));
  cpSync(FIXTURE, folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runAuthorCommand(runAlongside, folder, ...args);

const firstOn = async (file: string) => JSON.parse((await run('match', '.', '--page', file, '--json')).out)[0]?.id;

/** The patterns of the tips, as whoever follows their feed knows them. */
async function patternsOf(): Promise<string[]> {
  expect((await run('build', '.', '-o', 'out.json')).code).toBe(0);
  const { items } = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
  rmSync(path.join(folder, 'out.json'));
  return items.flatMap(({ _help }: { _help?: { match?: string[] } }) => _help?.match ?? []);
}

test('the pages of the handbook find the same tip first, masked, and the folder stays sound', async () => {
  const patterns = await patternsOf();
  const before = await Promise.all(NAMES.map((name) => firstOn(`pages/${name}`)));
  const addresses = new Set<string>();
  for (const name of NAMES) {
    const file = path.join(folder, 'pages', name);
    const snapshot: PageSnapshot = JSON.parse(readFileSync(file, 'utf8'));
    const places = placeWords(patterns, new URL(snapshot.url));
    const saved = pageToSave(
      linesToSave({ page: { status: 'read', snapshot }, places }, { address: true, texts: true }),
    );
    addresses.add(`${snapshot.url} ${saved.page.url}`);
    writeFileSync(file, saved.text);
  }
  expect(await Promise.all(NAMES.map((name) => firstOn(`pages/${name}`)))).toEqual(before);
  expect(before.filter((id) => id !== undefined).length).toBeGreaterThan(10);
  expect([...addresses]).toContain(
    'https://joomla.example/administrator/index.php?option=com_content&view=article&layout=edit&id=31 ' +
      'https://joomla.example/administrator/index.php?option=com_content&view=article&layout=edit&id=00',
  );
  const { code, out } = await run('check', '.', '--strict');
  expect([code, out]).toEqual([0, expect.stringMatching(/^0 errors, 0 warnings in \d+ files$/m)]);
  expect((await run('test', '.')).out).toMatch(/^24 passed, 0 failed$/m);
});
