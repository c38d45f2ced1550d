// alongside match, as authors run it.
import { expect, test } from 'vitest';
import { run } from '../../../lib/cli/author/match.ts';
import { INVOICE_HELP, INVOICE_TIPS } from '../../fixtures/authoring/invoice-help.ts';
import { feedWith } from '../../fixtures/feeds/feed.ts';
import { runAuthorCommand } from '../../fixtures/stand-ins/run-author-command.ts';
import { createFolder, runFindHere } from '../../fixtures/stand-ins/run-find.ts';

const PAGE = 'pages/invoice-edit.json';
const match = (...args: string[]) => runAuthorCommand(run, createFolder(INVOICE_HELP), ...args);

test('an address: tips in their order, each with its id, its probability and its reasons', async () => {
  const { code, out, err } = await match('.', '--url', 'https://finance.example/invoices/7/edit');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /^https:\/\/finance\.example\/invoices\/7\/edit\n 1\. +\d+ % {2}finance\/park “Park or post an invoice\?” {2}\[for this page\]\n +address ~ place: /,
  );
  expect(out).not.toContain('travel/mileage');
});

test('a page: the very order and figures of the extension’s ranking', async () => {
  const { code, json } = await match('feed.json', '--page', PAGE, '--json');
  expect(code).toBe(0);
  const found = await runFindHere(createFolder(INVOICE_HELP), '--feed', 'feed.json', '--page', PAGE, '--json');
  const [{ tips }] = found.json as [{ tips: object[] }];
  expect(tips).toHaveLength(3);
  expect(json).toMatchObject(tips);
});

test('the table: what is shown on every saved page, and what on none', async () => {
  const { code, out, err } = await match('.', '--table');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.replace(/\d+ %/g, '9 %').split('\n');
  expect(lines.map((line) => line.trim())).toEqual([
    'pages/invoice-edit.json  https://finance.example/invoices/7/edit',
    '9 %  finance/cost-centre “Which cost centre do I use?”  [for this page]',
    '9 %  finance/park “Park or post an invoice?”  [for this page]',
    '9 %  finance/closed “The cost centre is closed”  [for this page]',
    'pages/login.json  https://login.example/',
    'nothing',
    '1 of 2 saved pages show a tip; 1 tip is shown on none of them:',
    'travel/mileage “How much is paid for a kilometre?”',
    '',
  ]);
});

test('the table for programs', async () => {
  expect((await match('.', '--table', '--json')).json).toEqual({
    pages: [
      expect.objectContaining({
        file: PAGE,
        shown: expect.arrayContaining([expect.objectContaining({ id: 'finance/park' })]),
      }),
      { file: 'pages/login.json', url: 'https://login.example/', shown: [] },
    ],
    nowhere: ['travel/mileage'],
  });
});

test('what is wrong in the feed and the saved pages is told beside the answer', async () => {
  const feed = feedWith([{ id: 'bad' }, ...INVOICE_TIPS]);
  const folder = createFolder({ 'help/feed.json': feed, 'help/pages/bad.json': '{}' });
  const { code, out, err } = await runAuthorCommand(run, folder, 'help/feed.json', '--table');
  expect(code).toBe(0);
  expect(out).toContain('0 of 0 saved pages show a tip; 4 tips are shown on none of them:');
  expect(err).toMatch(/^help\/feed\.json: bad: .*\(left out\)$/m);
  expect(err).toMatch(/^help\/pages\/bad\.json:1:1 error page {2}Expected a saved page/m);
});

test('--help tells how to use it, with an example', async () => {
  const { code, out } = await match('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: alongside match [\s\S]*\nExample: alongside match /);
});

test.each<[string, string[], string]>([
  ['no feed', ['--table'], 'expected one folder or feed'],
  ['two feeds', ['.', 'feed.json', '--table'], 'expected one folder or feed'],
  ['no page', ['.'], 'expected one of --url, --page or --table'],
  ['a page and the table', ['.', '--table', '--page', PAGE], 'expected one of --url, --page or --table'],
  ['an option of no meaning', ['.', '--tabel'], "Unknown option '--tabel'"],
  ['a feed that is not there', ['none.json', '--table'], 'expected a folder or a feed; there is none at none.json'],
  ['a feed that is none', [PAGE, '--table'], `${PAGE}: .*`],
  ['a page that is not there', ['.', '--page', 'none.json'], 'expected a saved page; there is none at none.json'],
  [
    'a page that is none',
    ['.', '--page', 'cases/invoices.yml'],
    'expected a saved page, as JSON with its url; cases/invoices.yml is none',
  ],
  ['no address', ['.', '--url', 'finance'], 'expected the address of a page; found finance'],
])('wrong usage: %s', async (_, args, message) => {
  const { code, out, err } = await match(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^alongside match: ${message}\\. See alongside match --help\\.\n$`));
});
