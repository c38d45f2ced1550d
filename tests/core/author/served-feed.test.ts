// What is served of a folder, and what the extension makes of it.
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../lib/core/author/check-folder.ts';
import type { Problem } from '../../../lib/core/author/folder.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { type ServedFeed, serveFeed } from '../../../lib/core/author/served-feed.ts';
import { FEED_LIMITS } from '../../../lib/core/feed/limits.ts';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { CHECKED_ON, folderWith, tipFile } from '../../fixtures/authoring/sound-folder.ts';

const NOW = Date.UTC(2026, 10, 29);
const LOCAL = 'http://127.0.0.1:4680/feed.json';

function serve(files: Parameters<typeof folderWith>[0], before: ServedFeed | null = null, nowMs = NOW): ServedFeed {
  const folder = readFolder(folderWith(files));
  const problems = checkFolder(folder, CHECKED_ON).filter(({ severity }) => severity !== 'info');
  return serveFeed(folder, problems, before, nowMs);
}

function parse({ files }: ServedFeed, address = LOCAL) {
  const file = parseFeedFile(JSON.parse(String(files.get('feed.json'))), 'served', undefined, address);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

const BROKEN = { 'tips/broken.md': tipFile('title: [') };

describe('what is to be mended', () => {
  test('comes with a feed of this machine, each with its file, line and column', () => {
    const { head, problems } = parse(serve(BROKEN));
    expect(problems).toEqual([]);
    expect(head.folderProblems).toEqual([
      { severity: 'error', key: expect.stringMatching(/^tips\/broken\.md:2:\d+$/), message: expect.any(String) },
    ]);
  });

  test.each(['http://localhost:4680/feed.json', 'http://127.0.0.1/feed.json', 'https://127.0.0.1:1/a'])(
    'is read from %s',
    (address) => expect(parse(serve(BROKEN), address).head.folderProblems).toHaveLength(1),
  );

  test.each([
    'https://team.example/feed.json',
    'https://127.0.0.1.team.example/feed.json',
    'https://localhost.team.example/feed.json',
    'https://team.example/127.0.0.1/',
    '',
  ])('is never read from “%s”', (address) => {
    const { head, problems } = parse(serve(BROKEN), address);
    expect(head).not.toHaveProperty('folderProblems');
    expect(problems).toEqual([]);
  });

  test('of a feed without a problem is an empty list, which says that it is made of a folder', () =>
    expect(parse(serve({})).head.folderProblems).toEqual([]));

  test('that is written wrong costs itself', () => {
    const problems = [{ file: 1 }, { file: 'tips/a.md', line: 1, column: 2, severity: 'warning', message: 'Mend it.' }];
    const given = { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [], _help: { problems } };
    expect(parseFeedFile(given, 'served', undefined, LOCAL)).toMatchObject({
      ok: true,
      value: { head: { folderProblems: [{ severity: 'warning', key: 'tips/a.md:1:2', message: 'Mend it.' }] } },
    });
  });

  test('is cut to what a feed may have, errors first', () => {
    const problem = (severity: Problem['severity']): Problem => {
      return { file: 'tips/a.md', line: 1, column: 1, severity, rule: 'x', message: 'word '.repeat(400) };
    };
    const many = [...Array.from({ length: 150 }, () => problem('warning')), problem('error')];
    const { head } = parse(serveFeed(readFolder(folderWith({})), many, null, NOW));
    expect(head.folderProblems).toHaveLength(FEED_LIMITS.problemsKept);
    expect(head.folderProblems?.[0]?.severity).toBe('error');
  });

  test('never makes a file larger than it may be', () => {
    const long = Object.fromEntries(
      Array.from({ length: 55 }, (_, at) => [
        `tips/${at}.md`,
        tipFile(`title: Tip ${at}`, `${'word '.repeat(19_400)}\n`),
      ]),
    );
    const problem: Problem = { file: 'a', line: 1, column: 1, severity: 'error', rule: 'x', message: 'é'.repeat(999) };
    const folder = readFolder(folderWith(long));
    const served = serveFeed(
      folder,
      Array.from({ length: 100 }, () => problem),
      null,
      NOW,
    );
    const sizes = [...served.files.values()].map((text) => Buffer.byteLength(text));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(FEED_LIMITS.fileBytes);
    expect(sizes[0]).toBeGreaterThan(FEED_LIMITS.fileBytes * 0.9);
    expect(parse(served).nextUrl).toBe('feed-2.json');
  });
});

describe('its number', () => {
  const first = serve({});
  const changed = { 'tips/other.md': tipFile('title: Another') };

  test('stays while nothing changes, whatever the time', () => {
    expect(serve({}, first, NOW + 1000)).toBe(first);
    expect(serve({ 'cases/a.yml': '' }, first, NOW + 1000)).toBe(first);
  });

  test('goes up with a change, also where the clock goes back', () => {
    expect(serve(changed, first, NOW + 1000).revision).toBe(NOW + 1000);
    expect(serve(changed, first, NOW - 1000).revision).toBe(NOW + 1);
    expect(parse(serve(changed, first, NOW + 5)).head.revision).toBe(NOW + 5);
  });

  test('goes up with what is to be mended', () => {
    const broken = serve(BROKEN, first, NOW + 1);
    expect(broken.revision).toBe(NOW + 1);
    expect(serve(BROKEN, broken, NOW + 2)).toBe(broken);
    expect(serve({}, broken, NOW + 3).revision).toBe(NOW + 3);
  });
});

test('with errors the tips from before stay, with their pictures', () => {
  const first = serve({ 'tips/other.md': tipFile('title: Another') });
  const broken = serve({ ...BROKEN, 'tips/other.md': null }, first, NOW + 1);
  expect(parse(broken).tips).toEqual(parse(first).tips);
  expect(broken.tips).toBe(first.tips);
});
