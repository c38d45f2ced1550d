import { describe, expect, it } from 'vitest';
import { type Ask, addAsk, changeAsk, parseAsks, peopleAsked, waitingHere } from '../../../lib/core/ask/ask.ts';
import { generalise } from '../../../lib/core/place/generalise.ts';

const HOUR = 3_600_000;
const PAGE = 'https://finance.example/invoices/20417/edit';

function askOf(given: Partial<Ask> = {}, address = PAGE): Ask {
  const patterns = generalise(address);
  return {
    id: 'a',
    goal: 'Which cost centre?',
    subject: 'Question',
    to: { name: 'Ana Sá', email: 'ana@example.com' },
    askedAtMs: 0,
    state: 'waiting',
    page: { title: 'New invoice', ...(patterns ? { patterns } : {}) },
    ...given,
  };
}

describe('questions that wait here', () => {
  const here = (asks: Ask[], address: string | null = PAGE, now = HOUR) =>
    waitingHere(asks, address, now).map(({ id }) => id);

  it('are those of this page and of pages like it, the newest first', () => {
    const asks = [askOf(), askOf({ id: 'b', askedAtMs: 5 }), askOf({ id: 'c' }, 'https://finance.example/expenses')];
    expect(here(asks)).toEqual(['b', 'a']);
    expect(here(asks, 'https://finance.example/invoices/7/edit')).toEqual(['b', 'a']);
    expect(here(asks, 'https://other.example/invoices/7/edit')).toEqual([]);
    expect(here(asks, null)).toEqual([]);
  });

  it('are not those that are kept or no longer needed', () => {
    expect(here([askOf({ state: 'kept' }), askOf({ state: 'dropped' })])).toEqual([]);
  });

  it('are quiet for a day after “not yet”', () => {
    const asks = changeAsk([askOf()], 'a', { quietSinceMs: 10 * HOUR });
    expect(here(asks, PAGE, 33 * HOUR)).toEqual([]);
    expect(here(asks, PAGE, 35 * HOUR)).toEqual(['a']);
  });
});

describe('adding a question', () => {
  it('replaces the same one asked of the same person', () => {
    const again = askOf({ id: 'b', askedAtMs: 9 });
    expect(addAsk([askOf()], again)).toEqual([again]);
    expect(addAsk([askOf()], askOf({ id: 'b', goal: 'Another' }))).toHaveLength(2);
    expect(addAsk([askOf({ state: 'kept' })], again)).toHaveLength(2);
  });

  it('keeps at most 500, and lets go of the ones that are done with first', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      askOf({ id: `${at}`, goal: `${at}`, state: at === 7 ? 'kept' : 'waiting' }),
    );
    const after = addAsk(many, askOf({ id: 'new' }));
    expect(after).toHaveLength(500);
    expect(after.some(({ id }) => id === '7')).toBe(false);
    expect(after.some(({ id }) => id === '0')).toBe(true);
  });
});

it('what is stored is read at any age; what does not parse is left out', () => {
  const good = askOf();
  expect(parseAsks([good, { id: 'x' }, null, 'text'])).toEqual([good]);
  expect(parseAsks([{ ...good, state: 'lost', goal: 7 }])).toEqual([{ ...good, state: 'waiting', goal: '' }]);
  expect(parseAsks({ not: 'a list' })).toEqual([]);
});

it('people asked before come once each, the latest first', () => {
  const rui = { name: 'Rui', email: 'rui@example.com' };
  const asks = [
    askOf(),
    askOf({ to: rui, askedAtMs: 2 }),
    askOf({ to: { name: 'Ana', email: 'ANA@example.com' }, askedAtMs: 1 }),
  ];
  expect(peopleAsked(asks).map(({ email }) => email)).toEqual(['rui@example.com', 'ANA@example.com']);
});
