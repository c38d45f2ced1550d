// Reports are merged as a team does it: files in, one page, tables and rows out, and a warning where two merges are too close.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../lib/cli/author/report.ts';
import type { Report } from '../../../lib/core/value/report.ts';
import { folderWith, tipFile } from '../../fixtures/authoring/sound-folder.ts';
import { countOf, FEED, reportOf } from '../../fixtures/reports/made-reports.ts';
import { teamReports } from '../../fixtures/reports/team-of-reports.ts';
import { createEmptyFolder, filesIn, runCommandHere, textIn } from '../../fixtures/stand-ins/run-command.ts';

/** A folder with reports in `inbox`, and what merges them. */
function begin(reports: readonly Report[] = teamReports()) {
  const cwd = createEmptyFolder();
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  };
  for (const [at, report] of reports.entries()) write(`inbox/${at}.json`, JSON.stringify(report));
  return {
    ...{ cwd, write },
    merge: (...args: string[]) => runCommandHere(run, cwd, ...args),
    read: (name: string) => textIn(cwd, name),
    has: (name: string) => existsSync(path.join(cwd, name)),
  };
}

test('a folder of reports becomes a page, tables and rows', async () => {
  const { cwd, merge, read } = begin();
  expect(await merge('inbox', '-o', 'out/report.html', '--csv', 'out/csv', '--ndjson', 'out/rows.ndjson')).toEqual({
    code: 0,
    errors: '',
    out: '12 reports of 1 month in out/report.html, 0 files left out\n',
  });
  expect(filesIn(path.join(cwd, 'out'))).toEqual([
    ...['months', 'places', 'questions', 'reach', 'reasons', 'rows', 'searches', 'tips', 'weeks', 'worth'].map(
      (name) => `csv/${name}.csv`,
    ),
    ...['report.html', 'report.html.merges.json', 'rows.ndjson'],
  ]);
  expect(read('out/csv/tips.csv')).toBe(
    '\ufefftip,title,read,helped,not_helped,share_helped\r\ncost-centre,cost-centre,36,12,5,0.71\r\n',
  );
  expect(read('out/csv/places.csv').split('\r\n').slice(1)).toEqual(['https://erp.example/orders/{id},6,5,24', '']);
  expect(
    read('out/rows.ndjson')
      .split('\n')
      .filter((line) => line.includes('"read"')),
  ).toHaveLength(2);
  // What fewer than five reports say stands nowhere.
  for (const name of filesIn(path.join(cwd, 'out')).filter((file) => /rows/.test(file)))
    expect(read(`out/${name}`)).not.toContain('kept');
});

test('the page runs nothing, asks for nothing, and shows words as words', async () => {
  const nasty = '<script>alert(1)</script>"\'&';
  const reports = Array.from({ length: 6 }, (_, at) =>
    reportOf(at + 1, [
      countOf('unanswered', { place: `https://erp.example/${nasty}`, words: `=HYPERLINK("x") ${nasty}` }),
      countOf('read', { tip: nasty }),
    ]),
  );
  const { merge, read } = begin(reports);
  await merge('inbox', '-o', 'report.html', '--csv', 'csv');
  const page = read('report.html');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<img|<link|<iframe|javascript:|\son\w+=|src=|href=/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  expect(read('csv/searches.csv')).toContain("'=hyperlink(");
  expect(read('csv/rows.csv')).not.toMatch(/(^|,)"?=/m);
});

test('titles and the health of the feed come from the folder, reach from how many there are', async () => {
  const { merge, read, write } = begin();
  const files = folderWith({
    'tips/cost-centre.md': tipFile('title: Which cost centre do I use?\nreview_by: 2020-01-01'),
    'tips/other.md': tipFile('title: Order chairs'),
  });
  for (const [name, bytes] of files) write(`help/${name}`, new TextDecoder().decode(bytes));
  await merge('inbox', '-o', 'report.html', '--tips', 'help', '--people', '30', '--csv', 'csv');
  expect(read('report.html')).toContain('12 reports from about 30 people');
  expect(read('csv/tips.csv')).toContain('cost-centre,Which cost centre do I use?,36,12,5,0.71');
  expect(read('csv/health.csv')).toMatch(/Review overdue,1\r\n/);
});

test('worth is a range of what is assumed, which can be set', async () => {
  const { merge, read } = begin();
  await merge(
    'inbox',
    '-o',
    'report.html',
    '--helped',
    '50',
    '--would-ask',
    '20-40',
    '--minutes',
    '10',
    '--csv',
    'csv',
  );
  // 36 × 0.5 × 0.2 × 10 minutes to twice as much.
  expect(read('report.html')).toContain('Between 0.6 and 1.2 hours');
  expect(read('csv/worth.csv').split('\r\n')[3]).toMatch(/,0.2,0.4,/);
});

test('every language', async () => {
  const { merge, read } = begin();
  await merge('inbox', '-o', 'report.html', '--language', 'ar');
  expect(read('report.html')).toContain('<html lang="ar" dir="rtl">');
  expect((await merge('inbox', '-o', 'report.html', '--language', 'xx')).errors).toMatch(
    /expected --language with one of/,
  );
});

test('what is no report is named and counted; where nothing is one, the page from before stays', async () => {
  const { merge, read, write } = begin();
  write('inbox/broken.json', '{');
  write('inbox/feed.json', '{"version": "https://jsonfeed.org/version/1.1"}');
  write('inbox/again.json', read('inbox/0.json'));
  write('inbox/notes.txt', 'no report');
  const { code, errors, out } = await merge('inbox', '-o', 'report.html');
  expect([code, out]).toEqual([0, '12 reports of 1 month in report.html, 2 files left out\n']);
  expect(errors.split('\n').sort()).toEqual([
    '',
    '1 file came more than once, and counts once',
    'inbox/broken.json: left out, it is not JSON',
    'inbox/feed.json: left out, it is not a report',
  ]);
  const before = read('report.html');
  expect(await merge('inbox/broken.json', 'inbox/notes.txt', '-o', 'report.html')).toMatchObject({
    code: 1,
    out: '',
    errors: expect.stringContaining('None of these files is a report, so nothing was written.\n'),
  });
  expect(read('report.html')).toBe(before);
});

test('fewer than five reports are no page', async () => {
  const { merge, has } = begin(teamReports().slice(0, 4));
  const { code, errors } = await merge('inbox', '-o', 'report.html');
  expect([code, has('report.html'), has('report.html.merges.json')]).toEqual([1, false, false]);
  expect(errors).toBe(
    'There is no month with 5 reports among these 4 files, so nothing was written: in fewer, somebody might be seen.\n',
  );
});

test('of several feeds one is chosen', async () => {
  const other = teamReports().map((report, at) => ({
    ...report,
    feed: 'https://a.example/feed.json',
    file: String(at).padStart(32, '0'),
  }));
  const { merge } = begin([...teamReports(), ...other]);
  const { code, errors } = await merge('inbox', '-o', 'report.html');
  expect([code, errors]).toEqual([
    2,
    `These are reports of 2 feeds. Choose one with --feed:\n  https://a.example/feed.json\n  ${FEED}\n`,
  ]);
  expect((await merge('inbox', '-o', 'report.html', '--feed', 'https://b.example/')).errors).toContain(
    'None of these files is a report of https://b.example/, so nothing was written.\n',
  );
  expect((await merge('inbox', '-o', 'report.html', '--feed', FEED)).out).toBe(
    '12 reports of 1 month in report.html, 12 files left out\n',
  );
});

test('two merges that differ by few reports are warned of, the same one again is not', async () => {
  const { merge, write } = begin(teamReports().slice(0, 10));
  expect((await merge('inbox', '-o', 'report.html')).errors).toBe('');
  expect((await merge('inbox', '-o', 'report.html')).errors).toBe('');
  write('inbox/11.json', JSON.stringify(teamReports()[10]));
  const { code, errors } = await merge('inbox', '-o', 'report.html');
  expect(code).toBe(0);
  expect(errors).toMatch(/^Warning: an earlier merge of 2026-10 differs from this one by fewer than 5 reports\./);
});

test.each([
  [['inbox'], 'expected -o FILE, where the page is written'],
  [['-o', 'report.html'], 'expected files of reports, or folders of them'],
  [['nowhere', '-o', 'report.html'], 'there is none at nowhere'],
  [['inbox', '-o', 'report.html', '--at-least', '4'], 'expected --at-least with a number from 5; found 4'],
  [['inbox', '-o', 'report.html', '--people', 'all'], 'expected --people with a number from 1; found all'],
  [['inbox', '-o', 'report.html', '--helped', '120'], 'expected --helped with a number up to 100'],
  [['inbox', '-o', 'inbox'], 'expected -o with the name of a file'],
  [['inbox/0.json', '-o', 'inbox/0.json'], 'expected -o with another file'],
])('%j is told in one line', async (args, words) => {
  const { merge } = begin();
  const { code, errors } = await merge(...args);
  expect([code, errors.split('\n').length]).toEqual([2, 2]);
  expect(errors).toContain(words);
});

test('a record that cannot be read is not written over', async () => {
  const { merge, read, write, has } = begin();
  write('report.html.merges.json', 'mine');
  const { code, errors } = await merge('inbox', '-o', 'report.html');
  expect([code, has('report.html'), read('report.html.merges.json')]).toEqual([2, false, 'mine']);
  expect(errors).toContain('move the file away');
});
