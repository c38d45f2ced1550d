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

describe('README', () => {
  const readme = read('README.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name) && name !== 'setup');

  test.each(commands)('tells of npm command %s', (name) => {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    const silent = `npm run --silent ${name}`;
    expect(readme.includes(command) || readme.includes(silent)).toBe(true);
  });

  test('names npm start and npm test before everything else', () => {
    const first = readme.indexOf('npm start');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(readme.indexOf('npm run'));
    expect(readme.indexOf('npm test')).toBeLessThan(readme.indexOf('npm run'));
  });

  test('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/(?:src="|\]\()([^")]+\.png)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(() => read(picture)).not.toThrow();
  });
});
