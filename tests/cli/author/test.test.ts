// alongside test, as authors and their CI systems run it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../lib/cli/author/test.ts';
import { INVOICE_CASES, INVOICE_HELP, INVOICE_TIPS } from '../../fixtures/authoring/invoice-help.ts';
import { feedWith } from '../../fixtures/feeds/feed.ts';
import { runAuthorCommand } from '../../fixtures/stand-ins/run-author-command.ts';
import { createFolder } from '../../fixtures/stand-ins/run-find.ts';

const testIn = (folder: string, ...args: string[]) => runAuthorCommand(run, folder, ...args);
const folderWith = (cases: string) => createFolder({ ...INVOICE_HELP, 'cases/invoices.yml': cases });

test('cases that pass: figures and counts', async () => {
  const answer = await testIn(createFolder(INVOICE_HELP), '.');
  const out = 'First: 2 of 2. Among three: 3 of 3. Quiet: 2 of 2.\n4 passed, 0 failed\n';
  expect(answer).toEqual({ code: 0, out, err: '', json: null });
});

test('a feed is tested with the cases and pages beside it', async () => {
  const folder = createFolder(
    Object.fromEntries(Object.entries(INVOICE_HELP).map(([name, content]) => [`help/${name}`, content])),
  );
  expect((await testIn(folder, 'help/feed.json')).out).toMatch(/\n4 passed, 0 failed\n$/);
});

test('a case that fails: where it stands, what was expected, and what is shown instead and why', async () => {
  const { code, out, err } = await testIn(folderWith('- on: pages/invoice-edit.json\n  first: finance/closed\n'), '.');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.replace(/\d+ %/g, '9 %').replace(/ +/g, ' ').split('\n')).toEqual([
    'cases/invoices.yml:1:3 failed pages/invoice-edit.json',
    ' Expected finance/closed first; it is number 3 of 3.',
    ' Shown:',
    ' 1. 9 % finance/cost-centre “Which cost centre do I use?” [for this page]',
    ' address ~ place: https://finance.example/invoices/{id}/edit',
    ' label ~ title: cost, centre',
    ' 2. 9 % finance/park “Park or post an invoice?” [for this page]',
    ' address ~ place: https://finance.example/invoices/{id}/edit',
    ' heading ~ title: invoice',
    ' 3. 9 % finance/closed “The cost centre is closed” [for this page]',
    ' address ~ place: https://finance.example/invoices/{id}/edit',
    ' label ~ title: cost, centre',
    'First: 0 of 1. Among three: 1 of 1.',
    '0 passed, 1 failed',
    '',
  ]);
});

test.each<[string, string, string]>([
  [
    'never',
    'on: pages/invoice-edit.json\n  never: [finance/park]',
    'Expected finance/park not to be shown; it is number 2 of 3.',
  ],
  ['nothing', 'on: pages/invoice-edit.json\n  nothing: true', 'Expected nothing to be shown; 3 tips are.'],
  [
    'among',
    'on: pages/login.json\n  among: [finance/park]',
    'Expected finance/park among the first three; it is not found.',
  ],
  ['nothing shown', 'on: pages/login.json\n  first: finance/park', 'Nothing is shown.'],
  [
    'a search',
    'search: kilometre\n  never: travel/mileage',
    'Expected travel/mileage not to be shown; it is number 1 of 1.',
  ],
])('%s is told in a sentence', async (_, text, sentence) => {
  const { code, out } = await testIn(folderWith(`- ${text}\n`), '.');
  expect(code).toBe(1);
  expect(out).toContain(`\n  ${sentence}`);
});

test('a tip that is found and not shown is told with its probability and its group', async () => {
  const holiday = { id: 'holiday', title: 'Holiday', content_text: 'x', _help: { match: ['https://login.example/*'] } };
  const folder = createFolder({
    ...INVOICE_HELP,
    'feed.json': feedWith([holiday]),
    'cases/invoices.yml': '- on: pages/login.json\n  first: holiday\n',
  });
  expect((await testIn(folder, 'feed.json')).out).toMatch(
    /\n {2}Expected holiday first; it is not shown, though found: \d+ % {2}holiday {2}\[for this site\]\.\n/,
  );
});

test('the next run is compared with the last one', async () => {
  const folder = createFolder(INVOICE_HELP);
  await testIn(folder, 'feed.json');
  writeFileSync(path.join(folder, 'feed.json'), JSON.stringify(feedWith(INVOICE_TIPS.slice(1))));
  writeFileSync(path.join(folder, 'cases/invoices.yml'), INVOICE_CASES.replace(/- on.*\n.*\n.*first.*/, ''));
  expect((await testIn(folder, 'feed.json')).out).toBe(
    'First: 1 of 1 (before: 2 of 2). Among three: 2 of 2 (before: 3 of 3). Quiet: 2 of 2.\n3 passed, 0 failed\n',
  );
});

test('cases that pass again, and no longer, are named', async () => {
  const folder = folderWith(
    '- on: pages/login.json\n  nothing: true\n- search: kilometre\n  never: [travel/mileage]\n',
  );
  expect((await testIn(folder, 'feed.json')).out).toMatch(/\n1 passed, 1 failed\n$/);
  const login = {
    id: 'travel/mileage',
    title: 'Sign in',
    content_text: 'x',
    _help: { match: ['https://login.example/'] },
  };
  writeFileSync(path.join(folder, 'feed.json'), JSON.stringify(feedWith([login])));
  const { code, out } = await testIn(folder, 'feed.json');
  expect(code).toBe(1);
  expect(out).toContain(`Since the last run:
  passes now: search “kilometre”: never travel/mileage
  fails now: pages/login.json: nothing
Quiet: 1 of 2.
1 passed, 1 failed
`);
});

test('a run that cannot be kept, or read again, is a run all the same', async () => {
  const folder = createFolder({ ...INVOICE_HELP, '.alongside': 'A file.' });
  const { code, err } = await testIn(folder, '.');
  expect(code).toBe(0);
  expect(err).toMatch(/^This run is not kept: /);
  rmSync(path.join(folder, '.alongside'));
  const broken = createFolder({ ...INVOICE_HELP, '.alongside/last-test.json': '{' });
  expect((await testIn(broken, '.')).out).not.toContain('before');
  expect(JSON.parse(readFileSync(path.join(broken, '.alongside/last-test.json'), 'utf8'))).toMatchObject({
    failed: [],
  });
});

test('slips in cases and pages fail, and the other cases are run', async () => {
  const folder = createFolder({
    ...INVOICE_HELP,
    'pages/bad.json': '{}',
    'cases/bad.yml': '- on: pages/login.json\n  frist: a\n- on: pages/login.json\n  first: finance/parc\n',
  });
  const { code, out, err } = await runAuthorCommand(run, path.dirname(folder), path.basename(folder));
  expect(code).toBe(1);
  expect(out).toMatch(/\n4 passed, 0 failed\n$/);
  expect(err.replaceAll(`${path.basename(folder)}/`, '').split('\n')).toEqual([
    'pages/bad.json:1:1 error page  Expected a saved page: an object with the url of the page.',
    'cases/bad.yml:2:3 error case-key  Expected first; found frist.',
    'cases/bad.yml:4:3 error case-tip  No tip is called finance/parc; did you mean finance/park?',
    'What is wrong above was not run.',
    '',
  ]);
});

test('without cases there is nothing to fail, and it is said', async () => {
  const { code, out, err } = await testIn(createFolder({ 'feed.json': feedWith(INVOICE_TIPS) }), 'feed.json');
  expect({ code, out }).toEqual({ code: 0, out: '0 passed, 0 failed\n' });
  expect(err).toBe('There are no cases: write what is to be shown into cases/*.yml.\n');
});

test('JSON for programs', async () => {
  const folder = folderWith('- on: pages/login.json\n  first: finance/park\n- on: pages/login.json\n  frist: a\n');
  const { code, json, err } = await testIn(folder, '.', '--json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const name = 'pages/login.json: first finance/park';
  const unmet = [{ expected: 'first', tip: 'finance/park', place: null }];
  expect(json).toEqual({
    ...{ passed: 0, failed: 1, before: null, mended: [], broken: [] },
    figures: { first: { right: 0, of: 1 }, among: { right: 0, of: 1 }, quiet: { right: 0, of: 0 } },
    problems: [expect.objectContaining({ file: 'cases/invoices.yml', line: 4, column: 3, rule: 'case-key' })],
    cases: [{ file: 'cases/invoices.yml', line: 1, column: 3, name, passed: false, unmet, shown: [] }],
  });
});

test('--help tells how to use it, with an example; wrong usage is answered in one line', async () => {
  const folder = createFolder({});
  const help = await testIn(folder, '--help');
  expect(help).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Usage: alongside test [\s\S]*\nExample: alongside test /),
  });
  const message = 'alongside test: expected one folder or feed. See alongside test --help.\n';
  expect(await testIn(folder)).toEqual({ code: 2, out: '', err: message, json: null });
});
