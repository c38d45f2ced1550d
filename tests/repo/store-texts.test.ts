import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const texts = read('.github/STORE.md');

/** What stands under a heading. */
const under = (heading: string) => (texts.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]?.trim() ?? '';

test('the summary is what the package says of itself, in at most 132 characters', () => {
  const { extensionDescription } = JSON.parse(read('public/_locales/en/messages.json'));
  expect(under('Summary').replaceAll('\n', ' ')).toBe(extensionDescription.message);
  expect(under('Summary').length).toBeLessThanOrEqual(132);
});

test('the description fits and every permission has its reason', () => {
  expect(under('Description').length).toBeGreaterThan(500);
  expect(under('Description').length).toBeLessThan(16_000);
  const manifest = read('wxt.config.ts');
  const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel'];
  for (const permission of permissions) {
    expect(manifest).toContain(`'${permission}'`);
    expect(under('Why each permission')).toContain(`| ${permission} |`);
  }
});
