// The word pairs are read out of the package, by its own address.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadWords } from '../../lib/platform/load-words.ts';
import { fake } from '../fixtures/stand-ins/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../fixtures/stand-ins/fake-polyfill.ts'));

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const isThere = address.endsWith('/words/de.txt');
    return new Response(isThere ? 'invoice|rechnung\n' : '', { status: isThere ? 200 : 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the file of the language is read', async () => {
  expect(await loadWords('de')).toBe('invoice|rechnung\n');
  expect(asked).toEqual([fake.runtime.getURL('/words/de.txt')]);
});

test('a language without a file has no words', async () => expect(await loadWords('it')).toBeNull());
