// alongside diff, as authors run it before they publish.
import { expect, test } from 'vitest';
import { run } from '../../../lib/cli/author/diff.ts';
import {
  INVOICE,
  INVOICE_HELP,
  INVOICE_PAGES,
  INVOICE_TIPS,
  invoiceTip,
} from '../../fixtures/authoring/invoice-help.ts';
import { feedWith } from '../../fixtures/feeds/feed.ts';
import { runAuthorCommand } from '../../fixtures/stand-ins/run-author-command.ts';
import { createFolder } from '../../fixtures/stand-ins/run-find.ts';

const LOGIN = invoiceTip('login', 'How do I sign in?', { match: ['https://login.example/*'] });
const [, CLOSED, PARK, MILEAGE] = INVOICE_TIPS;
const CHANGED = { ...PARK, content_text: 'Park it first.', _help: { match: [INVOICE], keywords: ['draft', 'later'] } };

const FILES = { ...INVOICE_HELP, 'new/feed.json': feedWith([CLOSED, CHANGED, MILEAGE, LOGIN]) };
const diff = (...args: string[]) => runAuthorCommand(run, createFolder(FILES), ...args);

test('tips that are new, changed and gone, and the pages on which another tip comes first', async () => {
  const { code, out, err } = await diff('feed.json', 'new/feed.json', '--pages', 'pages');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`1 tip is new:
  login “How do I sign in?”
1 tip changes:
  finance/park “Park or post an invoice?”: text and keywords
1 tip is gone:
  finance/cost-centre “Which cost centre do I use?”
On 2 of 2 saved pages, another tip comes first:
  pages/invoice-edit.json: finance/closed “The cost centre is closed”, instead of finance/cost-centre “Which cost centre do I use?”
  pages/login.json: login “How do I sign in?”, where nothing was shown
`);
});

test('the other way round, nothing is shown any more', async () => {
  const { out } = await diff('new/feed.json', '.');
  expect(out).toContain('\n  pages/login.json: nothing is shown any more; before, it was login “How do I sign in?”\n');
});

test('a feed beside itself', async () => {
  expect((await diff('.', '.')).out).toBe(
    'No tip is new, changed or gone.\nOn 2 saved pages, the same tip comes first.\n',
  );
  expect((await diff('new/feed.json', 'new/feed.json')).out).toBe(
    'No tip is new, changed or gone.\nThere are no saved pages: what comes first on them is not compared.\n',
  );
});

test('JSON for programs', async () => {
  const { json } = await diff('feed.json', 'new/feed.json', '--pages', '.', '--json');
  expect(json).toEqual({
    added: ['login'],
    changed: [{ id: 'finance/park', parts: ['text', 'keywords'] }],
    gone: ['finance/cost-centre'],
    firsts: [
      { file: 'pages/invoice-edit.json', before: 'finance/cost-centre', after: 'finance/closed' },
      { file: 'pages/login.json', before: null, after: 'login' },
    ],
  });
});

test('a saved page that cannot be used is told, and the others are compared', async () => {
  const folder = createFolder({ ...INVOICE_PAGES, 'feed.json': feedWith(INVOICE_TIPS), 'pages/bad.json': '{' });
  const { code, out, err } = await runAuthorCommand(run, folder, 'feed.json', 'feed.json');
  expect(code).toBe(0);
  expect(out).toContain('On 2 saved pages, ');
  expect(err).toMatch(/^pages\/bad\.json:1:2 error page {2}Expected a saved page as JSON/);
});

test('--help tells how to use it, with an example', async () => {
  const { code, out } = await diff('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: alongside diff [\s\S]*\nExample: alongside diff /);
});

test.each<[string, string[], string]>([
  ['one feed', ['feed.json'], 'expected two feeds or folders'],
  ['three feeds', ['.', '.', '.'], 'expected two feeds or folders'],
  ['a feed that is not there', ['feed.json', 'none.json'], 'expected a folder or a feed; there is none at none.json'],
  ['pages that are not there', ['.', '.', '--pages', 'none'], 'expected a folder; there is none at .*none'],
])('wrong usage: %s', async (_, args, message) => {
  const { code, out, err } = await diff(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(new RegExp(`^alongside diff: ${message}\\. See alongside diff --help\\.\n$`));
});
