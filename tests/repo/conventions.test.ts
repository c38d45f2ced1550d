// Conventions that reviewers would otherwise have to remember.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILURE_KINDS } from '../../lib/core/feed/feed-status.ts';
import { CALLS } from '../../lib/core/messages.ts';
import { en } from '../../lib/core/text/en.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('messages', () => {
  const table = read('lib/core/messages.ts');

  test.each(Object.keys(CALLS))('%s has a sentence that says what it does', (call) => {
    expect(table).toMatch(new RegExp(`/\\*\\* [A-Z][^\\n]+\\*/\\n  ${call}\\(`));
  });
});

describe('words', () => {
  test('every way a feed can fail has its sentence', () => {
    expect(FAILURE_KINDS.filter((kind) => !(`failure.${kind}` in en))).toEqual([]);
  });

  test('help is asked for in warm words', () => {
    const cold = Object.entries(en).filter(([, words]) => /\b(ticket|escalate|submit)\b/i.test(JSON.stringify(words)));
    expect(cold).toEqual([]);
  });
});
