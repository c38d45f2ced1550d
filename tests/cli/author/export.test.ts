// A feed becomes a folder: files, pictures, people, and a word about what has no place there.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../lib/cli/author/export.ts';
import { createEmptyFolder, filesIn, runCommandHere, textIn } from '../../fixtures/stand-ins/run-command.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const FIRST = {
  version: VERSION,
  title: 'Help: finance',
  language: 'de',
  next_url: 'tips-2.json',
  feed_url: 'https://help.example/tips.json',
  user_comment: 'made by hand',
  _help: {
    revision: 7,
    mailbox: 'help@finance.example',
    contacts: [{ id: 'ana', name: 'Ana', email: 'ana@finance.example' }],
  },
  items: [
    {
      id: 'finance/park',
      title: 'Park or post?',
      content_html: `<p>See <a href="#finance/close">closing</a>.</p><p><img src="data:image/png;base64,${PICTURE}" alt="Both"><img src="tips/img/x.png" alt=""></p>`,
      banner_image: 'https://help.example/b.png',
      _help: {
        owner: 'ana',
        colour: 'red',
        steps: [
          { content_html: 'Open <b>Invoices</b>.', target: { name: 'Invoices', role: 'link' } },
          { content_html: 'Press the <b>green one</b>', target: { name: 'Park', role: 'button' } },
        ],
      },
    },
  ],
};
const SECOND = {
  version: VERSION,
  title: 'Help: finance',
  items: [{ id: 'finance/close', title: 'Close the month', content_html: '<p>Third day</p>' }],
};

test('every file of the feed, its people, its pictures; links between tips', async () => {
  const folder = createEmptyFolder();
  mkdirSync(path.join(folder, 'tips/img'), { recursive: true });
  writeFileSync(path.join(folder, 'tips/img/x.png'), 'beside');
  writeFileSync(path.join(folder, 'tips.json'), JSON.stringify(FIRST));
  writeFileSync(path.join(folder, 'tips-2.json'), JSON.stringify(SECOND));
  const { code, out, errors } = await runCommandHere(run, folder, 'tips.json', '--md', 'help');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out).toBe(`wrote help/feed.yml
wrote help/contacts.yml
wrote help/tips/finance/park-1.png
wrote help/tips/img/x.png
wrote help/tips/finance/park.md
wrote help/tips/finance/close.md
tips.json: a key was left out: user_comment
tips.json: finance/park: a key was left out: banner_image
tips.json: finance/park: a key was left out: _help.colour
2 tips, 6 files written, 3 lost or changed
`);
  expect(textIn(folder, 'help/feed.yml')).toBe(`title: "Help: finance"
language: de
address: https://help.example/tips.json
mailbox: help@finance.example
`);
  expect(textIn(folder, 'help/contacts.yml')).toBe(`- id: ana
  name: Ana
  email: ana@finance.example
`);
  expect(textIn(folder, 'help/tips/finance/park.md')).toBe(`---
title: Park or post?
owner: ana
---
See [closing](close.md).

![Both](park-1.png)![](../img/x.png)

## Schritte
1. Open [Invoices](show:link).
2. Press the [green one](show:button "Park")
`);
});

test('an id that is no path stays the id; its file is called by its title, and leads nowhere else', async () => {
  const folder = createEmptyFolder();
  const items = ['../../up', 'CON', 'https://a.example/1', 'a', 'A'].map((id) => ({
    id,
    title: 'Über uns',
    content_text: id,
  }));
  writeFileSync(path.join(folder, 'f.json'), JSON.stringify({ version: VERSION, title: 'T', items }));
  expect((await runCommandHere(run, folder, 'f.json', '--md', 'out/help')).code).toBe(0);
  expect(filesIn(folder)).toEqual([
    'f.json',
    'out/help/feed.yml',
    ...['A-2', 'a', 'uber-uns-2', 'uber-uns-3', 'uber-uns'].map((name) => `out/help/tips/${name}.md`),
  ]);
  expect(textIn(folder, 'out/help/tips/uber-uns.md')).toBe('---\nid: ../../up\ntitle: Über uns\n---\n../../up\n');
  expect(textIn(folder, 'out/help/tips/A-2.md')).toContain('\nid: A\n');
});

test.each([
  [
    ['none.json', '--md', 'x'],
    /^alongside export: cannot read none\.json: .*no such file.* See alongside export --help\.\n$/,
  ],
  [['bad.json', '--md', 'x'], /^alongside export: expected a feed; bad\.json is none\. See/],
  [['bad.json'], /^alongside export: expected --md DIR, where the folder is written\. See/],
  [['--md', 'x'], /^alongside export: expected one feed\. See/],
])('wrong usage: %j', async (args, message) => {
  const folder = createEmptyFolder();
  writeFileSync(path.join(folder, 'bad.json'), '{"title": "x"}');
  const { code, out, errors } = await runCommandHere(run, folder, ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(errors).toMatch(message);
});

test('--help has an example', async () => {
  const { code, out } = await runCommandHere(run, createEmptyFolder(), '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/\nExample: alongside export \S+ --md \S+\n$/);
});
