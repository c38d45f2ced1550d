// A folder, its feed, the folder of that feed, and its feed again: the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFeed, feedFileText } from '../../../lib/core/author/build-feed.ts';
import { feedToFolder } from '../../../lib/core/author/convert/feed-to-folder.ts';
import type { FolderFiles } from '../../../lib/core/author/folder.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { folderWith, LARGER_PICTURE, ONE_POINT, tipFile } from '../../fixtures/authoring/sound-folder.ts';

const encoder = new TextEncoder();
const handbook = path.resolve(import.meta.dirname, '../../fixtures/handbook');

const build = (files: FolderFiles) => buildFeed(readFolder(files)).files;
const textOfFeed = (files: FolderFiles) => build(files).map(feedFileText).join('\n');

/** The folder that is made of the feed of a folder. */
function exported(files: FolderFiles): FolderFiles {
  const documents: unknown[] = JSON.parse(JSON.stringify(build(files)));
  const back = feedToFolder(documents, 'feed.json', (name) => files.get(name));
  expect(back.lost).toEqual([]);
  return back.files;
}

test('the handbook', () => {
  const entries = readdirSync(handbook, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => path.relative(handbook, path.join(entry.parentPath, entry.name)));
  const files = new Map(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(handbook, name))] as const),
  );
  expect(build(files).flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(40);
  expect(textOfFeed(exported(files))).toBe(textOfFeed(files));
});

test('what a folder does not take is told, and the rest can be built again', () => {
  const contacts = [
    { id: 'ana', name: 'Ana Sá', email: 'ana.sa@example.com', colour: 'red' },
    { id: 'rui', name: 'Rui Costa' },
  ];
  const item = { id: 'a', title: 'Ask for another approval', content_text: 'Ask.', _vendor: { a: 1 } };
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Help',
    items: [item],
    _help: { contacts },
  };
  const back = feedToFolder([document], 'feed.json', () => undefined);
  expect(back.lost.map(({ what }) => what)).toEqual([
    'ana: a key was left out: colour',
    'rui: email: expected an email address; found nothing',
    'rui: left out',
    'a key was left out: _vendor',
  ]);
  const folder = readFolder(back.files);
  expect(folder.problems).toEqual([]);
  expect(buildFeed(folder).files[0]?._help?.contacts).toEqual([
    { id: 'ana', name: 'Ana Sá', email: 'ana.sa@example.com' },
  ]);
});

test('pictures inside the feed, beside it, and one of a name that another would have been given', () => {
  const files = folderWith({
    'tips/a.md': tipFile(
      'title: A',
      '![One](one.png)![Two](two.png)![Three](three.png)\n\n## Steps\n1. ![Four](a-1.png)\n',
    ),
    'tips/b.md': tipFile('title: B', '![Shared](three.png "T")![Taken](a-2.png)\n'),
    ...{ 'tips/one.png': ONE_POINT, 'tips/two.png': LARGER_PICTURE, 'tips/three.png': ONE_POINT },
    ...{ 'tips/a-1.png': ONE_POINT, 'tips/a-2.png': LARGER_PICTURE },
  });
  const { files: built, pictures } = buildFeed(readFolder(files));
  expect([...pictures.keys()]).toEqual(['tips/two.png', 'tips/three.png', 'tips/a-2.png']);
  expect(
    built
      .map(feedFileText)
      .join()
      .match(/src=\\"data:image\/png;base64,/g),
  ).toHaveLength(2);
  const documents: unknown[] = JSON.parse(JSON.stringify(built));
  const back = feedToFolder(documents, 'feed.json', (name) => pictures.get(name));
  expect(back.lost).toEqual([]);
  expect(buildFeed(readFolder(back.files))).toMatchObject({ files: built, pictures });
});

test('a larger picture that somebody has put inside a feed becomes a file, and that is told', () => {
  const source = `data:image/png;base64,${Buffer.from(LARGER_PICTURE).toString('base64')}`;
  const items = [{ id: 'a', title: 'A', content_html: `<p><img src="${source}" alt="P"></p>` }];
  const back = feedToFolder([{ title: 'T', items }], 'feed.json', () => undefined);
  expect(back.lost.map(({ what }) => what)).toEqual([
    'a picture in the text is a file now, and stands beside the feed that is made of it: tips/a-1.png',
  ]);
  expect([...buildFeed(readFolder(back.files)).pictures.keys()]).toEqual(['tips/a-1.png']);
});

const word = fc.constantFrom(
  ...['a', 'wide word', 'x_y_z', 'C++', '1.', '#5', 'über', '日本', 'a  b', 'end.', '\\*', '\\_', '5 > 3', '"q"'],
  ...['a & b', '&amp;', '\\[x\\]', '2 \\| 3', '~', 'e.g.'],
);
const inline = fc.oneof(
  { weight: 4, arbitrary: word },
  word.map((words) => `**${words}**`),
  word.map((words) => `*${words}*`),
  fc.constantFrom(
    ...['`c d`', '`a|b`', '`` ` ``', '[l](https://a.example/x?a=1&b=2)', '[o](o.md)', '![p](p.png)'],
    ...['![p q](<p q.png> "T")', '~~gone~~', '<https://a.example/>'],
  ),
);
// A line that begins with a word is no list, quotation or heading by chance.
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => `w ${parts.join(' ')}`);
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

const entry = (marker: string, text: string) => marker + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
const { block } = fc.letrec<{ item: string; list: string; block: string }>((tie) => ({
  item: fc.oneof(
    { weight: 3, arbitrary: line },
    fc.tuple(line, tie('list')).map((parts) => parts.join('\n')),
    paragraph,
  ),
  list: fc
    .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.constantFrom('\n', '\n\n'))
    .map(([items, ordered, between]) =>
      items.map((text, at) => entry(ordered ? `${at + 1}. ` : '- ', text)).join(between),
    ),
  block: fc.oneof(
    { weight: 3, arbitrary: paragraph },
    fc.tuple(line, line).map((lines) => lines.join('\\\n')),
    line.map((words) => `### ${words}`),
    tie('list'),
    paragraph.map((words) => `> ${words.replaceAll('\n', '\n> ')}`),
    fc.constantFrom(
      ...['```js\na  \n\n  b\n```', '    code', '***', '| a | b |\n| :- | -: |\n| 1 | **2** |\n| `x\\|y` | |'],
    ),
  ),
}));
const step = fc.oneof(
  line,
  line.map((words) => `Press [Save](show:button) ${words}`),
  line.map((words) => `${words} [it](show:link "The *thing*")`),
  line.map((words) => `[x](show:selector "a > b") ${words}`),
);
const value = fc.constantFrom(
  ...['a: b', '#x', '- y', 'no', '1.10', '*', '"', "it's", 'x #y', '{id}', '[a', '@b', '%c', '`d', '| e', '> f', '?'],
  ...['a, b', '2027-01-01', '~', 'null', 'é\u00a0x', 'C:\\d'],
);
const values = fc.array(value, { minLength: 1, maxLength: 30 });
const keys = fc.record(
  { title: value, fields: values, errors: values, keywords: values, summary: value, owner: value },
  { requiredKeys: ['title'] },
);

test('any tip', () => {
  const tip = fc
    .tuple(keys, fc.array(block, { minLength: 1, maxLength: 4 }), fc.array(step, { maxLength: 3 }))
    .map(([front, blocks, steps]) => {
      const head = Object.entries(front).map(([key, given]) => `${key}: ${JSON.stringify(given)}\n`);
      const listed = steps.map((text, at) => `${at + 1}. ${text}\n`);
      const last = steps.length > 0 ? `\n## Steps\n${listed.join('')}` : '';
      return `---\n${head.join('')}---\n${blocks.join('\n\n')}\n${last}`;
    });
  const others: Record<string, string> = {
    'feed.yml': 'title: T\n',
    'tips/f/o.md': '---\ntitle: O\n---\nx\n',
  };
  fc.assert(
    fc.property(tip, (text) => {
      const given = Object.entries({ ...others, 'tips/f/t.md': text });
      const texts = given.map(([name, content]) => [name, encoder.encode(content)] as const);
      const files = new Map([...texts, ['tips/f/p.png', ONE_POINT], ['tips/f/p q.png', LARGER_PICTURE]]);
      expect(textOfFeed(exported(files))).toBe(textOfFeed(files));
    }),
    { numRuns: 300 },
  );
});
