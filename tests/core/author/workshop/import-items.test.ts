// Help from elsewhere in the browser: what the command line makes of the same files, without a folder.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readLoss } from '../../../../lib/core/author/convert/losses.ts';
import { readingSource, readSource } from '../../../../lib/core/author/convert/read-source.ts';
import { writeTips } from '../../../../lib/core/author/convert/write-tips.ts';
import { finishSteps, workInTurns } from '../../../../lib/core/author/in-turns.ts';
import { readFolder } from '../../../../lib/core/author/read-folder.ts';
import { type GivenFile, makingItems, openSource } from '../../../../lib/core/author/workshop/import-items.ts';
import { sortIncoming, takeInItems } from '../../../../lib/core/author/workshop/take-in-items.ts';
import { createWorkshopFeed } from '../../../../lib/core/author/workshop-feed.ts';

const EXPORTS = path.resolve(import.meta.dirname, '../../../fixtures/authoring/exports');

function filesUnder(name: string): GivenFile[] {
  const at = path.join(EXPORTS, name);
  if (!statSync(at).isDirectory()) return [{ name, bytes: readFileSync(at) }];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((inner) => statSync(path.join(at, inner)).isFile())
    .map((inner) => ({ name: inner.split(path.sep).join('/'), bytes: readFileSync(path.join(at, inner)) }));
}

function importFiles(given: readonly GivenFile[]) {
  const source = openSource(given);
  return finishSteps(makingItems(finishSteps(readingSource(source.files)), source));
}

const zipOf = (files: readonly GivenFile[]): GivenFile => ({
  name: 'all.zip',
  bytes: zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes ?? new Uint8Array()]))),
});
const csv = (text: string, name = 'a.csv'): GivenFile => ({ name, bytes: strToU8(text) });

const NAMES = ['questions.csv', 'wordpress.xml', 'help-desk.json', 'proposal.json', 'confluence', 'docs-site'];

describe.each(NAMES)('%s', (name) => {
  const given = filesUnder(name);
  const files = new Map(given.map((one) => [one.name, one.bytes ?? new Uint8Array()]));

  test('gives the tips that a folder made by the command line has', () => {
    const folder = writeTips(readSource(files), { read: (file) => files.get(file) });
    const { tips } = readFolder(folder.files);
    const { items, files: told } = importFiles(given);
    expect(items.length).toBeGreaterThan(0);
    const bare = (item: unknown) => JSON.stringify(item).replace(/src=\\"[^"]*\\"/g, 'src');
    expect(items.map(bare).sort()).toEqual(tips.map(({ item }) => bare(item)).sort());
    const losses = told.flatMap(({ name: file, lost }) =>
      lost.map(({ where, what }) => ({ where: where === '' ? file : `${file}: ${where}`, what })),
    );
    // Each has words in every language.
    expect(folder.lost.filter(({ what }) => !readLoss(what))).toEqual([]);
    expect(new Set(losses)).toEqual(new Set(folder.lost));
  });

  test('gives the same from an archive', () => {
    expect(importFiles([zipOf(given)])).toEqual(importFiles(given));
  });
});

test('pictures stand in the tip', () => {
  const { items, files } = importFiles(filesUnder('confluence'));
  const night = items.find(({ id }) => id === 'Night-shift_65601');
  expect(String(night?.content_html)).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="The panel">/);
  const told = { where: '', what: 'a picture was left out: attachments/65601/gone.png' };
  expect(files.find(({ name }) => name === 'Night-shift_65601.html')?.lost).toContainEqual(told);
});

test('a picture that no feed may have is left out by name', () => {
  const page = { name: 'a.md', bytes: strToU8('# A\n\nWords. ![Large](large.png)\n') };
  const { items, files } = importFiles([page, { name: 'large.png', bytes: strToU8('no picture') }]);
  const lost = [{ where: '', what: 'a picture was left out: large.png' }];
  expect(files).toEqual([{ name: 'a.md', tips: 1, lost }]);
  expect(items[0]?.content_html).toBe('<p>Words. Large</p>');
});

test('tips are counted by file, those with none among them; what cannot be read is told', () => {
  const { files } = importFiles([
    csv('title,content\nHours,Six\nRooms,\n'),
    csv('x,y\n1,2\n', 'b.csv'),
    { name: 'folder', bytes: null },
    { name: 'broken.zip', bytes: strToU8('no archive') },
  ]);
  const told = (what: string, where = '') => [{ where, what }];
  expect(files).toEqual([
    { name: 'a.csv', tips: 1, lost: told('left out: it has no content', 'row 3') },
    { name: 'b.csv', tips: 0, lost: told('left out: its first row names no column such as title, content') },
    { name: 'broken.zip', tips: 0, lost: told('left out: it cannot be read') },
    { name: 'folder', tips: 0, lost: told('left out: it cannot be read') },
  ]);
});

test('5,000 rows are read a few at a time, and dropped when nobody waits any more', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `Question ${at},Answer ${at}`);
  const source = openSource([csv(['title,content', ...rows].join('\n'))]);
  // A clock that ticks whenever somebody looks: a turn ends after a dozen steps.
  let [clock, pauses] = [0, 0];
  const turns = {
    now: () => clock++,
    pause: async () => {
      pauses += 1;
    },
    isOver: () => false,
  };
  const imported = await workInTurns(readingSource(source.files), turns);
  if (!imported) throw new Error('expected tips');
  const made = await workInTurns(makingItems(imported, source), turns);
  expect(made?.items).toHaveLength(5000);
  expect(pauses).toBeGreaterThan(1000);
  let asked = 0;
  const isOver = () => asked++ > 100;
  expect(await workInTurns(readingSource(source.files), { ...turns, isOver })).toBeNull();
});

describe('tips that are there already', () => {
  const start = {
    ...createWorkshopFeed('f', 'Team', 'en'),
    items: importFiles([csv('id,title,content\na,A,1\nb,B,2\n')]).items,
  };
  const more = importFiles([csv('id,title,content\nc,C,3\nb,B,other\na,A,1\n')]).items;
  const incoming = sortIncoming(start.items, more);

  test('are told from new ones, those that are the same from others', () => {
    expect(incoming).toEqual({ added: [more[0]], differing: [more[1]], same: 1 });
  });

  test('stay, or are replaced where they stand', () => {
    expect(takeInItems(start, incoming, false).items).toEqual([...start.items, more[0]]);
    expect(takeInItems(start, incoming, true).items).toEqual([start.items[0], more[1], more[0]]);
  });
});

describe('files that mean harm, or came out odd', () => {
  test('half a sign in an id costs that id its half, and no other tip anything', () => {
    const items = [
      { id: 'a\ud83d', title: 'A', content_html: '<p>One, <a href="#a%EF%BF%BD">again</a></p>' },
      { id: 'b', title: 'B', content_text: 'Two' },
    ];
    const bytes = strToU8(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items }));
    const made = importFiles([{ name: 'feed.json', bytes }]);
    expect(made.items.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  test('archives of one name keep all of their files', () => {
    const archive = (content: string) => zipOf([csv(`title,content\nSame,${content}\n`)]);
    const made = importFiles([archive('1'), archive('2'), archive('3')]);
    expect(made.items.map(({ content_html: html }) => html)).toEqual(['<p>1</p>', '<p>2</p>', '<p>3</p>']);
    expect(made.files).toHaveLength(3);
  });

  test('an archive whose paths begin at a dot, lead out or are of Windows is read whole', () => {
    const row = (content: string) => strToU8(`title,content\n${content},Text\n`);
    const archive = zipSync({
      './first.csv': row('First'),
      './docs/second.csv': row('Second'),
      '../../third.csv': row('Third'),
      'third.csv': row('Fourth'),
      'docs\\fifth.csv': row('Fifth'),
      './.git/sixth.csv': row('Sixth'),
    });
    const { items, files } = importFiles([{ name: 'a.zip', bytes: archive }]);
    expect(items.map(({ title }) => title).toSorted()).toEqual(['Fifth', 'First', 'Fourth', 'Second', 'Third']);
    expect(files.map(({ name }) => name)).toEqual([
      ...['docs/fifth.csv', 'docs/second.csv', 'first.csv', 'other/third.csv', 'third.csv'],
    ]);
  });

  test('names that lead elsewhere, or name what every object has, are names like others', () => {
    const made = importFiles([
      csv('title,content,__proto__\n__proto__,x,y\nconstructor,z,\n', '../../__proto__.csv'),
      { name: '__proto__.md', bytes: strToU8('---\n__proto__:\n  polluted: 1\ntitle: T\n---\nText') },
    ]);
    expect(made.items.map(({ title }) => title)).toEqual(['__proto__', 'constructor', 'T']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  // A search that begins anew for each takes longer than a test may.
  test.each([
    ['20,000 rows of one title', csv(`title,content\n${'Same,Text\n'.repeat(20_000)}`), 20_000],
    ['empty lines without an end', { name: 'a.txt', bytes: strToU8(`${'\n'.repeat(500_000)}x`) }, 0],
  ])('%s are read in seconds', (_name, file, count) => {
    expect(importFiles([file]).items).toHaveLength(count);
  });
});
