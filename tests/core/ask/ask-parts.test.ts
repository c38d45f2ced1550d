import { describe, expect, test } from 'vitest';
import { buildAskParts, buildSubject } from '../../../lib/core/ask/ask-parts.ts';
import type { Tried } from '../../../lib/core/ask/draft.ts';
import { MASK } from '../../../lib/core/ask/mask.ts';
import type { Help } from '../../../lib/core/messages.ts';
import { helpFor, helpUnread } from '../../fixtures/pages/help.ts';
import { english } from '../../fixtures/pages/page.ts';

const nothingTried: Tried = { tips: [], searches: [] };
const partsOf = (page: Parameters<typeof helpFor>[0], tried = nothingTried) =>
  buildAskParts(helpFor(page), tried, english);
const part = (page: Parameters<typeof helpFor>[0], kind: string) => partsOf(page).find((of) => of.kind === kind);

test('all parts of a page, in the order a helper needs them', () => {
  const parts = partsOf(
    {
      title: 'New invoice',
      url: 'https://finance.example/invoices/new',
      error: 'Cost centre is closed',
      selection: 'Net amount',
      field: { label: 'Cost centre' },
    },
    {
      tips: [
        { title: 'Which cost centre?', failed: false },
        { title: 'Split a line', failed: true },
      ],
      searches: ['closed'],
    },
  );
  expect(parts).toEqual([
    {
      kind: 'where',
      heading: 'Where I am',
      text: 'New invoice · https://finance.example/invoices/new',
      included: true,
    },
    { kind: 'message', heading: 'The message I see', text: '“Cost centre is closed”', included: true },
    { kind: 'selection', heading: 'The text I selected', text: '“Net amount”', included: true },
    { kind: 'field', heading: 'The field', text: 'Cost centre', included: false },
    {
      kind: 'tried',
      heading: 'What I’ve already looked at',
      text: 'Which cost centre?; Split a line (didn’t help this time); “closed”',
      included: true,
    },
  ]);
});

test('the field is ticked when there is no message', () => {
  expect(part({ field: { label: 'Cost centre' } }, 'field')?.included).toBe(true);
});

test('a field without a label goes by its technical name', () => {
  expect(part({ field: { label: '', name: 'cost_centre' } }, 'field')?.text).toBe('cost_centre');
});

test('a field goes with what it stands in, so that one like it is not taken for it', () => {
  const field = { label: 'Net amount', section: 'Items', row: 'Office chair' };
  expect(part({ field }, 'field')?.text).toBe('Items › Office chair › Net amount');
  expect(part({ field: { label: 'Items', section: 'Items' } }, 'field')?.text).toBe('Items');
  expect(part({ field: { ...field, row: 'Card 4111 1111 1111 1111' } }, 'field')?.text).toBe(
    `Items › Card ${MASK} › Net amount`,
  );
});

test('nothing of a field but its name: a value that slipped in stays', () => {
  const field = { label: 'Salary', value: 'CANARY-1', placeholder: 'CANARY-2', description: 'CANARY-3' };
  expect(JSON.stringify(partsOf({ field }))).not.toContain('CANARY');
});

describe('masks', () => {
  test('the unmasked words are there only when they differ', () => {
    expect(part({ title: 'Ana', url: 'https://a.test/x' }, 'where')).not.toHaveProperty('unmasked');
    expect(part({ title: 'Mail of ana@x.example', url: 'https://a.test/x?q=1' }, 'where')).toMatchObject({
      text: `Mail of ${MASK} · https://a.test/x?q=${MASK}`,
      unmasked: 'Mail of ana@x.example · https://a.test/x?q=1',
    });
  });

  test('no tick brings back a user name or password', () => {
    expect(JSON.stringify(partsOf({ url: 'https://ana:hunter2@a.test/?q=1' }))).not.toMatch(/ana|hunter2/);
  });

  test('a secret is masked whole before a long text is cut', () => {
    for (let words = 180; words < 200; words += 1) {
      const text = part({ error: `${'x '.repeat(words)}ana.sa@finance.example tool` }, 'message')?.text ?? '';
      expect(text).not.toMatch(/an|fin/);
    }
  });

  test('a long part is cut with an ellipsis', () => {
    expect(part({ selection: 'word '.repeat(200) }, 'selection')?.text).toMatch(/^“(word ){79}word…”$/);
  });

  test('a message stands uncut', () => {
    const error = `FI-204: ${'The period is closed for this company code. '.repeat(30)}Ask the controller.`;
    expect(part({ error }, 'message')?.text).toBe(`“${error}”`);
  });

  test('the address is whole and can be clicked; what a feed or the page names in it is shown', () => {
    const url = 'https://desk.test/quince/umbrellas/20417/edit';
    const help = helpFor({ url, headings: ['Umbrellas'] });
    const where = (given: Partial<Help>) =>
      buildAskParts({ ...help, ...given }, nothingTried, english).find(({ kind }) => kind === 'where')?.text;
    expect(where({})).toBe(`https://desk.test/${MASK}/umbrellas/20417/edit`);
    expect(where({ places: { segments: ['quince'], hosts: ['desk.test'] } })).toBe(url);
  });

  test('invisible characters do not hide a secret from its mask', () => {
    expect(part({ selection: 'ana\u200b.sa@fin\u00adance.exam\u2060ple' }, 'selection')?.text).toBe(`“${MASK}”`);
  });

  test('what was searched is masked as well', () => {
    expect(JSON.stringify(partsOf({}, { tips: [], searches: ['ana@x.example'] })[1]?.text)).not.toContain('ana');
  });
});

test('of what was looked at long titles are cut, and what was searched for is whole', () => {
  const title = 'What to do when an invoice comes without a number '.repeat(4).trim();
  const searches = ['a cost centre that was closed at the end of last year', 'closed cost centre', 'cost'];
  const tips = Array.from({ length: 5 }, () => ({ title, failed: false }));
  const words = partsOf({}, { tips, searches }).find(({ kind }) => kind === 'tried')?.text ?? '';
  expect(words).not.toContain(title);
  for (const search of searches) expect(words).toContain(`“${search}”`);
});

test('half a secret at the end of a long title is hidden, too', () => {
  const title = `${'Set up the account of a new supplier in the ledger for the year with all '.padEnd(110, '. ')}ana.sa@finance.example`;
  const words = partsOf({}, { tips: [{ title, failed: false }], searches: [] });
  expect(words.find(({ kind }) => kind === 'tried')?.text).not.toContain('ana');
});

describe('pages that say nothing of themselves', () => {
  test.each(['chrome://settings', 'about:blank', 'file:///home/ana/x.pdf', undefined])('%s is not named', (url) => {
    expect(buildAskParts(helpUnread(url), nothingTried, english)).toEqual([]);
    expect(buildSubject(helpUnread(url), english)).toBe('A question');
  });

  test('the address of an unreadable page of the web is', () => {
    expect(buildAskParts(helpUnread('https://a.test/x?y=1'), nothingTried, english)).toEqual([
      {
        kind: 'where',
        heading: 'Where I am',
        text: `https://a.test/x?y=${MASK}`,
        unmasked: 'https://a.test/x?y=1',
        included: true,
      },
    ]);
  });

  test('a page without title or address of the web is no place', () => {
    expect(partsOf({ title: ' \u200b', url: 'about:srcdoc' })).toEqual([]);
  });
});

describe('subject', () => {
  test.each([
    [{ field: { label: 'Cost centre' }, error: 'Closed' }, 'Question: Cost centre — a.test'],
    [{ error: 'Closed', headings: ['Invoice'] }, 'Question: Closed — a.test'],
    [{ headings: ['Invoice'], title: 'T' }, 'Question: Invoice — a.test'],
    [{ title: 'T' }, 'Question: T — a.test'],
    [{}, 'Question: a.test'],
    [{ title: 'T', url: 'about:blank' }, 'Question: T'],
    [{ error: 'Card 4111 1111 1111 1111' }, `Question: Card ${MASK} — a.test`],
  ])('%j → %s', (page, subject) => expect(buildSubject(helpFor(page), english)).toBe(subject));

  test('a secret is masked whole before the subject is cut', () => {
    const error = `${'word '.repeat(14)}write ana.sa@finance.example`;
    expect(buildSubject(helpFor({ error }), english)).not.toMatch(/ana/);
  });
});

test('all messages in sight go along, the one that matters most first, each once and no more than three', () => {
  const errors = [
    'FI-204: Cost centre 410 200 is closed',
    'Cost centre is closed',
    'Date is missing',
    'Name is missing',
  ];
  expect(part({ error: 'Cost centre is closed', errors }, 'message')?.text).toBe(
    '“Cost centre is closed” “FI-204: Cost centre 410 200 is closed” “Date is missing”',
  );
  expect(part({ error: null, errors: ['Card 4111 1111 1111 1111 was refused'] }, 'message')?.text).not.toContain(
    '4111',
  );
});

test('who searched asks about what was searched for', () => {
  const help = helpFor({ url: 'https://a.test/x', field: { label: 'Cost centre' } });
  expect(buildSubject(help, english, 'umbrella')).toBe('Question: umbrella — a.test');
  expect(buildSubject(help, english, '  ')).toBe('Question: Cost centre — a.test');
});
