import { expect, test } from 'vitest';
import { namesApart } from '../../../lib/core/ask/names-apart.ts';
import type { SuggestedContact } from '../../../lib/core/ask/suggested-contact.ts';

const person = (name: string, email: string, more: { role?: string; feedTitle?: string; mailbox?: boolean } = {}) => {
  const { role, feedTitle, mailbox } = more;
  return {
    feedId: 'f',
    ...(feedTitle ? { feedTitle } : {}),
    contact: { id: email, name, email, ...(role ? { role } : {}) },
    reason: { kind: mailbox ? 'mailbox' : 'place', words: [] },
  } satisfies SuggestedContact as SuggestedContact;
};
const full = (...people: SuggestedContact[]) => namesApart(people).map((name) => name.full);
const short = (...people: SuggestedContact[]) => namesApart(people).map((name) => name.short);

test('a name that nobody else has stands as it is', () => {
  expect(full(person('Ana Sá', 'a@x'), person('Tom', 't@x'))).toEqual(['Ana Sá', 'Tom']);
  expect(short(person('Ana Sá', 'a@x'), person('Tom Brandt', 't@x'))).toEqual(['Ana', 'Tom']);
});

test('one first name of two people is not enough to call them by', () =>
  expect(short(person('Ana Sá', 'a@x'), person('Ana Costa', 'b@x'))).toEqual(['Ana Sá', 'Ana Costa']));

test.each<[string, SuggestedContact[], string[]]>([
  [
    'roles',
    [person('Ana', 'a@x', { role: 'Tax' }), person('Ana', 'b@x', { role: 'Travel' })],
    ['Ana (Tax)', 'Ana (Travel)'],
  ],
  [
    'feeds',
    [person('Ana', 'a@x', { feedTitle: 'One' }), person('Ana', 'b@x', { feedTitle: 'Two' })],
    ['Ana (One)', 'Ana (Two)'],
  ],
  [
    'addresses',
    [person('Ana', 'a@x', { feedTitle: 'One', role: 'Tax' }), person('Ana', 'b@x', { feedTitle: 'One' })],
    ['Ana (a@x)', 'Ana (b@x)'],
  ],
  [
    'addresses, of mailboxes',
    [person('Tips', 'a@x', { mailbox: true }), person('Tips', 'b@x', { mailbox: true })],
    ['Tips (a@x)', 'Tips (b@x)'],
  ],
])('people of one name are told apart by %s', (_, people, names) => expect(full(...people)).toEqual(names));

test('no two read the same, whatever they are called', () => {
  const people = [
    person('Ana Sá', 'a@x', { role: 'Tax' }),
    person(' ana  sá', 'b@x', { role: 'tax' }),
    person('ANA\u200b SÁ', 'c@x'),
    person('Ana Sá (a@x)', 'd@x'),
    person('Ana Sá (a@x)', 'e@x', { role: 'Other' }),
  ];
  const read = full(...people).map((name) =>
    name
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  expect(new Set(read).size).toBe(people.length);
});
