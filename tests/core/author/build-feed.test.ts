import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFeed, feedFileName, feedFileText } from '../../../lib/core/author/build-feed.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { isStepsHeading, STEPS_WORDS } from '../../../lib/core/author/steps-heading.ts';
import { FEED_LIMITS } from '../../../lib/core/feed/limits.ts';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { LANGUAGES } from '../../../lib/core/text/languages.ts';
import { CATALOGUES } from '../../../lib/core/text/load-text.ts';
import { folderWith, LARGER_PICTURE, tipFile } from '../../fixtures/authoring/sound-folder.ts';

const AT = 'https://help.example/help.json';
const build = (files: Parameters<typeof folderWith>[0]) => buildFeed(readFolder(folderWith(files)));
const itemOf = (front: string, body?: string, files: Parameters<typeof folderWith>[0] = {}) => {
  const { files: built } = build({ ...files, 'tips/a/other.md': tipFile(front, body) });
  return built[0]?.items.find(({ id }) => id === 'a/other');
};

describe('a tip', () => {
  test('is an item whose keys stand where the format has them', () => {
    const front =
      'title: Order a chair\ntags: furniture\nfields: [Seat]\npath: { id: order, title: Order, step: 2 }\nowner: ana';
    expect(itemOf(front, 'Sit.\n')).toEqual({
      id: 'a/other',
      title: 'Order a chair',
      tags: ['furniture'],
      content_html: '<p>Sit.</p>',
      _help: { fields: ['Seat'], path: { id: 'order', title: 'Order', step: 2 }, owner: 'ana' },
    });
  });

  test('has the steps of its text apart, each with what it shows', () => {
    const body = [
      'Before.\n\n## Schritte\n\nMind the order.\n\n1. Open the [project](show:link "Projects").\n2. Fill in [Seat](show:textbox).',
      '3. Press [this](show:selector "#save").\n4. Wait.\n\n## More\n\n1. No step.\n',
    ].join('\n');
    const item = itemOf('title: One', body);
    expect(item?.content_html).toBe(
      '<p>Before.</p>\n<p>Mind the order.</p>\n<h2>More</h2>\n<ol>\n<li>No step.</li>\n</ol>',
    );
    expect(item?._help?.steps).toEqual([
      { content_html: 'Open the <b>project</b>.', target: { name: 'Projects', role: 'link' } },
      { content_html: 'Fill in <b>Seat</b>.', target: { name: 'Seat', role: 'textbox' } },
      { content_html: 'Press <b>this</b>.', target: { selector: '#save' } },
      { content_html: 'Wait.' },
    ]);
  });

  test.each(LANGUAGES)('has steps under the heading of %s', async (language) => {
    const words = (await CATALOGUES[language]())['part.steps'];
    expect(STEPS_WORDS).toContain(words);
    expect(isStepsHeading(`${words}:`)).toBe(true);
  });

  test('keeps HTML as text and runs nothing', () => {
    const html = itemOf(
      'title: One',
      '<script>alert(1)</script>\n\n[a](javascript:alert(1)) <img src=x onerror=y>\n',
    )?.content_html;
    expect(html).not.toMatch(/<(?!\/?p>)/);
  });

  test('leads to the addresses of other tips, and to their ids where they have none', () => {
    const body = 'See [one](../named.md), [two](/tips/cost-centre.md) and [three](https://x.example/).\n';
    const html = itemOf('title: One', body, {
      'tips/named.md': tipFile('title: Two\nurl: https://x.example/two'),
    })?.content_html;
    expect([...(html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://x.example/two',
      '#cost-centre',
      'https://x.example/',
    ]);
  });

  test('names its pictures by their path beside the feed', () => {
    const files = { 'tips/a/the form.png': LARGER_PICTURE };
    expect(itemOf('title: One', '![Form](<the form.png>)\n', files)?.content_html).toBe(
      '<p><img src="tips/a/the%20form.png" alt="Form"></p>',
    );
  });
});

/** Tips as most people write them. */
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const front = fc.record({ title: word, fields: fc.array(word, { maxLength: 3 }) });
const tips = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6})?$/), front, { maxKeys: 8 });

describe('a feed', () => {
  test('is the same whatever order the files come in, and the extension reads all of it', () => {
    fc.assert(
      fc.property(tips, (written) => {
        const entries = Object.entries(written).map(
          ([name, { title, fields }]) => [`tips/${name}.md`, tipFile(`title: ${title}\nfields: [${fields}]`)] as const,
        );
        const [built, again] = [entries, entries.toReversed()].map((some) =>
          build(Object.fromEntries(some)).files.map(feedFileText),
        );
        expect(again).toEqual(built);
        const parsed = parseFeedFile(JSON.parse(built?.[0] ?? ''), 'feed', undefined, AT);
        expect(parsed.ok && [parsed.value.problems, parsed.value.tips.length]).toEqual([
          [],
          new Set([...entries.map(([name]) => name), 'tips/cost-centre.md']).size,
        ]);
      }),
    );
  });

  test('goes over as many files as it needs, each at most 5 MB and naming the next', () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`tips/t${at}.md`, tipFile(`title: Tip ${at}`, 'ü '.repeat(45_000))]),
    );
    const { files, problems } = buildFeed(readFolder(folderWith(many)), { name: 'our help.json' });
    const sizes = files.map((file) => Buffer.byteLength(feedFileText(file)));
    expect(files.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5 * 1024 * 1024);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(4.5 * 1024 * 1024);
    expect(files.map(({ next_url: next }) => next)).toEqual([
      ...files.slice(1).map((_, at) => `our%20help-${at + 2}.json`),
      undefined,
    ]);
    expect(new Set(files.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(121);
    expect(problems).toEqual([]);
  });

  test('has a number only beside the last one, which goes up with every change', () => {
    const folder = readFolder(folderWith({}));
    const changed = readFolder(folderWith({ 'tips/new.md': tipFile('title: New chairs') }));
    const { files: first } = buildFeed(folder);
    const { files: second } = buildFeed(changed, { last: first });
    expect(first[0]?._help).not.toHaveProperty('revision');
    expect(buildFeed(folder, { last: first }).files).toEqual(first);
    expect(second[0]?._help?.revision).toBe(1);
    expect(buildFeed(changed, { last: second }).files).toEqual(second);
    expect(buildFeed(folder, { last: second }).files[0]?._help?.revision).toBe(2);
  });

  test('has files named after the first', () => {
    expect([0, 1].map((index) => feedFileName('help.json', index))).toEqual(['help.json', 'help-2.json']);
    expect(feedFileName('a.b.json', 1)).toBe('a.b-2.json');
    expect(feedFileName('help', 2)).toBe('help-3');
  });
});

test('a feed of more files than readers read is told as too large', () => {
  const text = 'x'.repeat(4_900_000);
  const tips = Array.from({ length: FEED_LIMITS.files + 1 }, (_, at) => {
    const tip = readFolder(folderWith({})).tips[0];
    if (!tip) throw new Error('The sound folder has a tip.');
    return { ...tip, id: `tip-${at}`, pictures: [], item: { ...tip.item, id: `tip-${at}`, content_text: text } };
  });
  const { problems } = buildFeed({ ...readFolder(folderWith({})), tips });
  expect(
    problems.map(({ file, line, column, severity, rule, message }) => [
      `${file}:${line}:${column}`,
      severity,
      rule,
      message,
    ]),
  ).toEqual([
    [
      'feed.yml:1:1',
      'error',
      'feed-size',
      `Make two feeds of it: it takes ${FEED_LIMITS.files + 1} files of 5 MB, and readers read at most ${FEED_LIMITS.files}.`,
    ],
  ]);
});
