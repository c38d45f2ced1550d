// What comes from elsewhere, and what is said of everything that does not.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../../lib/cli/author/import.ts';
import { startServer } from '../../fixtures/stand-ins/http-server.ts';
import { createEmptyFolder, filesIn, runCommandHere, textIn } from '../../fixtures/stand-ins/run-command.ts';

const EXPORTS = path.resolve(import.meta.dirname, '../../fixtures/authoring/exports');

/** Imports one of the exports into a new folder. */
async function importExport(name: string) {
  const folder = createEmptyFolder();
  cpSync(path.join(EXPORTS, name), path.join(folder, name), { recursive: true });
  const answer = await runCommandHere(run, folder, name, '--into', 'help');
  expect(answer.errors).toBe('');
  return { ...answer, folder, tip: (id: string) => textIn(folder, `help/tips/${id}.md`) };
}

test('a table: columns by their names, lists by their separators, rows without content named', async () => {
  const { code, out, tip } = await importExport('questions.csv');
  expect(out).toBe(`wrote help/tips/how-do-i-park-an-invoice.md
wrote help/tips/why-is-the-period-closed.md
questions.csv: a column was left out: Owner name
questions.csv: row 4: left out: it has no content
2 tips, 2 files written, 2 lost or changed
`);
  expect(code).toBe(0);
  expect(tip('how-do-i-park-an-invoice')).toBe(`---
title: How do I park an invoice?
match: ["https://finance.example/invoices/{id}/*"]
keywords: [invoice, park]
review_by: 2027-03-01
---
Choose \\*Park\\* beside Post.

It keeps its number.
`);
  expect(tip('why-is-the-period-closed')).toContain('\nThe month ends on the **third** working day.\n');
});

test('two tips of one name have files and ids of their own', async () => {
  const folder = createEmptyFolder();
  writeFileSync(path.join(folder, 'a.csv'), 'title,content\nHours,Six\nHours,Seven\n');
  const { out } = await runCommandHere(run, folder, 'a.csv', '--into', 'help');
  expect(out).toContain('\na.csv: row 3: its id, hours, stood there already: it is now hours-2\n');
  expect(textIn(folder, 'help/tips/hours.md')).toBe('---\ntitle: Hours\n---\nSix\n');
  expect(textIn(folder, 'help/tips/hours-2.md')).toBe('---\ntitle: Hours\n---\nSeven\n');
});

test('WordPress: posts and pages; drafts, attachments, shortcodes, merged cells and pictures on the web are named', async () => {
  const { code, out, tip } = await importExport('wordpress.xml');
  const room = 'wordpress.xml: Book a meeting room & a beamer';
  expect(out).toBe(`wrote help/tips/book-a-room.md
wrote help/tips/badge.md
wordpress.xml: left out: 1 of the kind attachment
${room}: a shortcode was left out: [gallery]
wordpress.xml: Not finished: left out: its status is draft
${room}: a picture stays on the web, where help does not show it: https://intranet.example/uploads/oak.jpg
${room}: a table has merged cells: their text stands once, the rest is empty
2 tips, 2 files written, 5 lost or changed
`);
  expect(code).toBe(0);
  expect(tip('book-a-room')).toBe(`---
title: Book a meeting room & a beamer
summary: Rooms and what is in them.
tags: [Rooms]
url: https://intranet.example/book-a-room/
date_published: 2026-02-03T08:15:00Z
---
Rooms are booked in the [calendar](https://rooms.example/).

| | |
| --- | --- |
| Ground floor | |
| Oak | 8 seats |

![The room Oak](https://intranet.example/uploads/oak.jpg)
`);
  // Words in brackets are no shortcode, and the lines of old posts are paragraphs.
  expect(tip('badge')).toContain('\nCall the desk \\[sic\\].\\\nIt is open until six.\n\nThen come to the gate.\n');
});

test('articles of a help desk: what Markdown has no form for is named', async () => {
  const { out, tip } = await importExport('help-desk.json');
  expect(out).toBe(`wrote help/tips/360001.md
help-desk.json: 360002: left out: it has no content
help-desk.json: 360001: formatting became plain text: kbd
help-desk.json: 360001: iframe became a link: https://video.example/embed/1
1 tip, 1 file written, 3 lost or changed
`);
  expect(tip('360001')).toContain('keywords: [login, phone]\nurl: https://desk.example/hc/en-us/articles/360001\n');
});

test('a proposal, as a file and in a mail', async () => {
  const { out, tip } = await importExport('proposal.json');
  expect(out).toBe(`wrote help/tips/own-1.md
proposal.json: own-2: left out: it has no content
1 tip, 1 file written, 1 lost or changed
`);
  expect(tip('own-1')).toContain('\nInto the second line: not the first.\\\n1\\. Open the master data\n');
  const feed: unknown = JSON.parse(readFileSync(path.join(EXPORTS, 'proposal.json'), 'utf8'));
  const folder = createEmptyFolder();
  writeFileSync(path.join(folder, 'mail.txt'), `Hello,\n\n${JSON.stringify(feed)}\n\nAna`);
  expect((await runCommandHere(run, folder, 'mail.txt', '--into', 'help')).code).toBe(0);
  expect(textIn(folder, 'help/tips/own-1.md')).toBe(tip('own-1'));
});

test("a person's own tips, from the file with their data", async () => {
  const folder = createEmptyFolder();
  const ownTips = [{ id: 'a', title: 'Mine', content_text: 'Words' }];
  writeFileSync(path.join(folder, 'data.json'), JSON.stringify({ format: 'alongside-data', version: 1, ownTips }));
  const { code } = await runCommandHere(run, folder, 'data.json', '--into', 'help');
  expect(code).toBe(0);
  expect(textIn(folder, 'help/tips/a.md')).toBe('---\ntitle: Mine\n---\nWords\n');
});

const NIGHT_SHIFT = `---
title: Night shift
language: en
---
Read the [handover](Handover_65602.md) and the list.

![The panel](attachments/65601/panel.png)The gate

| Lamp | Meaning |
| --- | --- |
| red | - stop - call |
`;

test('Confluence: the text of each page with its pictures; links between pages are links between tips', async () => {
  const { code, out, tip, folder } = await importExport('confluence');
  expect(out).toBe(`wrote help/tips/Handover_65602.md
wrote help/tips/attachments/65601/panel.png
wrote help/tips/Night-shift_65601.md
index.html: left out: a list of the other pages
Night-shift_65601.html: a link became plain text: #Nightshift-Before
Night-shift_65601.html: a picture was left out: attachments/65601/gone.png
Night-shift_65601.html: a table has cells of several lines: they became one line each
2 tips, 3 files written, 4 lost or changed
`);
  expect(code).toBe(0);
  expect(tip('Night-shift_65601')).toBe(NIGHT_SHIFT);
  expect(textIn(folder, 'help/tips/attachments/65601/panel.png')).toBe(
    textIn(EXPORTS, 'confluence/attachments/65601/panel.png'),
  );
});

test('an archive is read as the folder that is in it', async () => {
  const folder = createEmptyFolder();
  const names = readdirSync(path.join(EXPORTS, 'confluence')).filter((name) => name.endsWith('.html'));
  const entries = names.map((name) => [name, readFileSync(path.join(EXPORTS, 'confluence', name))]);
  const outside = ['../../outside.html', Buffer.from('<body><p>Outside</p></body>')];
  writeFileSync(path.join(folder, 'space.zip'), zipSync(Object.fromEntries([...entries, outside])));
  const { code } = await runCommandHere(run, folder, 'space.zip', '--into', 'help');
  expect(code).toBe(0);
  expect(textIn(folder, 'help/tips/Night-shift_65601.md')).toContain('[handover](Handover_65602.md)');
  expect(filesIn(folder).filter((name) => !name.startsWith('help/tips/'))).toEqual(['space.zip']);
});

test('Markdown: keys by other names, the title from the first heading; what tips have no form for is named', async () => {
  const { code, out, tip, folder } = await importExport('docs-site');
  expect(out).toBe(`wrote help/tips/images/screen.png
wrote help/tips/guides/create-a-user.md
wrote help/tips/index.md
wrote help/tips/toml.md
draft.md: left out: a draft
guides/Create a user.md: a key was left out: weight
toml.md: its front matter was left out: it is TOML
guides/Create a user.md: a picture was left out: nowhere.png
guides/Create a user.md: a shortcode reads as text: {{< icon plus >}}
index.md: a link became plain text: prices.md
index.md: HTML in it reads as text: tabs
3 tips, 4 files written, 7 lost or changed
`);
  expect(code).toBe(0);
  expect(tip('guides/create-a-user')).toBe(`---
title: Create a user
summary: Who may, and how.
tags: [users]
date_modified: 2026-05-06
---
![The screen](../images/screen.png) Missing

## Steps
1. Open **Users**. {{< icon plus >}}
2. Write \`[x](y.md)\` into the name.
`);
  expect(tip('index')).toContain('title: Start here\n---\nSee [creating a user](guides/create-a-user.md), prices');
  expect(tip('toml')).toBe('---\ntitle: Old\n---\nWords stay.\n');
  expect(filesIn(path.join(folder, 'help'))).not.toContain('tips/draft.md');
});

test('a sitemap and a list: a tip for each address, with the title of its page', async () => {
  const server = await startServer((request, response) => {
    if (request.url === '/hours') response.end('<html><title>Opening\n hours</title></html>');
    else if (request.url === '/sitemap.xml') {
      const { port } = new URL(server.url);
      response.end(readFileSync(path.join(EXPORTS, 'sitemap.xml'), 'utf8').replaceAll('PORT', port));
    } else response.writeHead(404).end();
  });
  onTestFinished(() => server.close());
  const origin = new URL(server.url).origin;
  const folder = createEmptyFolder();
  const { code, out } = await runCommandHere(run, folder, `${origin}/sitemap.xml`, '--into', 'help');
  expect(out).toBe(`wrote help/tips/opening-hours.md
wrote help/tips/travel-costs.md
${origin}/travel-costs.html: its title was made of its address: the server answered 404
2 tips, 2 files written, 1 lost or changed
`);
  expect(code).toBe(0);
  expect(textIn(folder, 'help/tips/opening-hours.md')).toBe(
    `---\ntitle: Opening hours\nurl: ${origin}/hours\n---\n[${origin}/hours](${origin}/hours)\n`,
  );
  writeFileSync(path.join(folder, 'list.txt'), `# ours\n${origin}/hours\nsee above\nhttp://far.example/x\n`);
  const list = await runCommandHere(run, folder, 'list.txt', '--into', 'more');
  expect(list.out).toContain('list.txt: left out, no address: see above\n');
  expect(list.out).toContain(
    'http://far.example/x: its title was made of its address: expected an address with https://\n',
  );
});

test('what is there already is never changed', async () => {
  const folder = createEmptyFolder();
  cpSync(path.join(EXPORTS, 'questions.csv'), path.join(folder, 'questions.csv'));
  await runCommandHere(run, folder, 'questions.csv', '--into', 'help');
  const mine = 'help/tips/why-is-the-period-closed.md';
  writeFileSync(path.join(folder, mine), 'mine');
  const { code, out } = await runCommandHere(run, folder, 'questions.csv', '--into', 'help');
  expect(out).toBe(`left ${mine} as it is: it has other content
questions.csv: a column was left out: Owner name
questions.csv: row 4: left out: it has no content
2 tips, 0 files written, 1 there already, 1 left as it is, 2 lost or changed
`);
  expect(code).toBe(0);
  expect(textIn(folder, mine)).toBe('mine');
});

test.each([
  [
    'a table without known columns',
    'a.csv',
    'x,y\n1,2\n',
    'a.csv: left out: its first row names no column such as title, content',
  ],
  ['a file that is cut off', 'a.json', '{"items": [', 'a.json: The feed from a.json is incomplete'],
  ['JSON without items', 'a.json', '{}', 'a.json: left out: it has no items'],
  ['XML of another kind', 'a.xml', '<feed/>', 'a.xml: left out: no export of WordPress'],
  ['another kind of file', 'a.pdf', '%PDF', 'a.pdf: left out: it is none of the kinds that are read'],
])('nothing usable: %s', async (_, name, content, line) => {
  const folder = createEmptyFolder();
  writeFileSync(path.join(folder, name), content);
  const { code, out } = await runCommandHere(run, folder, name, '--into', 'help');
  expect(out.split('\n')[0]).toContain(line);
  expect(out).toMatch(/\n0 tips, 0 files written, 1 lost or changed\n$/);
  expect(code).toBe(1);
  expect(filesIn(folder)).toEqual([name]);
});

test.each([
  [['nowhere.csv', '--into', 'x'], 'expected a file, a folder or a web address; there is none at nowhere.csv'],
  [['broken.zip', '--into', 'x'], 'cannot read broken.zip: invalid zip data'],
  [['a'], 'expected --into DIR, the folder of tips'],
  [['a', 'b', '--into', 'x'], 'expected one source'],
  [['--into', 'x'], 'expected one source'],
])('wrong usage: %j', async (args, message) => {
  const folder = createEmptyFolder();
  writeFileSync(path.join(folder, 'broken.zip'), 'no archive');
  mkdirSync(path.join(folder, 'a'));
  const { code, out, errors } = await runCommandHere(run, folder, ...args);
  expect({ code, out, errors }).toEqual({
    code: 2,
    out: '',
    errors: `alongside import: ${message}. See alongside import --help.\n`,
  });
});

test('--help has an example', async () => {
  const { code, out } = await runCommandHere(run, createEmptyFolder(), '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/\nExample: alongside import \S+ --into \S+\n$/);
});

test.each([
  ['UTF-16', Buffer.from('\ufefftitle,content\nGröße,Text\n', 'utf16le'), []],
  [
    'Windows-1252',
    Buffer.from('title,content\nGröße,Text\n', 'latin1'),
    ['sizes.csv: read as Windows-1252, for it is no UTF-8: look at its accents'],
  ],
])('a table that a spreadsheet wrote in %s keeps its letters', async (_name, bytes, told) => {
  const folder = createEmptyFolder();
  writeFileSync(path.join(folder, 'sizes.csv'), bytes);
  const { code, out } = await runCommandHere(run, folder, 'sizes.csv', '--into', 'help');
  expect([code, out.split('\n').filter((line) => line.startsWith('sizes.csv'))]).toEqual([0, told]);
  expect(filesIn(path.join(folder, 'help')).map((name) => textIn(path.join(folder, 'help'), name))).toEqual([
    expect.stringContaining('title: Größe\n'),
  ]);
});

test('a page that is nested too deeply is left out, and the others come along', async () => {
  const folder = createEmptyFolder();
  mkdirSync(path.join(folder, 'from'));
  writeFileSync(path.join(folder, 'from/deep.html'), `<html><title>Deep</title><body><main>${'<div>'.repeat(30_000)}x`);
  writeFileSync(path.join(folder, 'from/other.md'), '# Order chairs\n\nSit.\n');
  const { code, out } = await runCommandHere(run, folder, 'from', '--into', 'help');
  expect(code).toBe(0);
  expect(out).toContain('deep.html: left out: its elements are nested too deeply\n');
  expect(out).toMatch(/\n1 tip, 1 file written, 1 lost or changed\n$/);
});
