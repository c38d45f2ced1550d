import { describe, expect, test } from 'vitest';
import { type AskingContext, type FeedPeople, suggestContacts } from '../../../lib/core/ask/suggest-contacts.ts';
import type { Contact } from '../../../lib/core/feed/feed-schema.ts';
import { foundTip, tipWith } from '../../fixtures/tips/tips.ts';

const person = (id: string, given: Partial<Contact> = {}): Contact => ({
  id,
  name: id.toUpperCase(),
  email: `${id}@x.example`,
  ...given,
});
const feed = (contacts: Contact[], mailbox?: string, feedId = 'feed'): FeedPeople => ({
  feedId,
  head: { title: 'Team', contacts, ...(mailbox === undefined ? {} : { mailbox }) },
});
const context = (given: Partial<AskingContext> = {}): AskingContext => ({
  url: 'https://a.test/invoices/new',
  tips: [],
  words: '',
  question: '',
  today: '2026-11-23',
  // A Monday, ten in the morning in Lisbon.
  nowMs: Date.UTC(2026, 10, 23, 10),
  language: null,
  asked: [],
  ...given,
});
const names = (feeds: FeedPeople[], given?: Partial<AskingContext>) =>
  suggestContacts(feeds, context(given)).map(({ contact }) => contact.id);

const byTip = foundTip(tipWith({ id: 't', title: 'A tip', contacts: ['ana'] }));
const here = { match: ['https://a.test/*'] };

test('nobody is suggested for nothing', () => expect(names([feed([person('ana')])])).toEqual([]));

test('who is named in a shown tip comes before who is listed for the place, and that before topics', () => {
  const people = [person('tom', { topics: ['invoice'] }), person('rui', here), person('ana')];
  const suggested = suggestContacts([feed(people)], context({ tips: [byTip], words: 'New invoices' }));
  expect(suggested.map(({ contact, reason }) => [contact.id, reason])).toEqual([
    ['ana', { kind: 'tip', words: ['A tip'] }],
    ['rui', { kind: 'place', words: [] }],
    ['tom', { kind: 'topics', words: ['invoice'] }],
  ]);
});

test('who knows a topic of the question comes before everybody else, and that is the reason', () => {
  const people = [person('ana'), person('rui', here), person('tom', { topics: ['reverse charge', 'invoice'] })];
  const suggested = suggestContacts(
    [feed(people)],
    context({ tips: [byTip], words: 'New invoices', question: 'Is reverse-charge right here?' }),
  );
  expect(suggested.map(({ contact }) => contact.id)).toEqual(['tom', 'ana', 'rui']);
  expect(suggested[0]?.reason).toEqual({ kind: 'topics', words: ['reverse charge'] });
});

test('a tip that is not shown, or of another feed, names nobody', () => {
  expect(names([feed([person('ana')])], { tips: [{ ...byTip, shown: false }] })).toEqual([]);
  expect(names([feed([person('ana')], undefined, 'other')], { tips: [byTip] })).toEqual([]);
});

test('a topic of several words needs them all', () => {
  const people = [person('ana', { topics: ['cost centre'] })];
  expect(names([feed(people)], { words: 'Cost of travel' })).toEqual([]);
  expect(names([feed(people)], { words: 'The cost-centre field' })).toEqual(['ana']);
});

test('three people at most, the mailbox of each feed after them', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => person(id, here));
  expect(names([feed(people, 'one@x.example'), feed([], 'two@x.example', 'b')])).toEqual([
    'a',
    'b',
    'c',
    'mailbox',
    'mailbox',
  ]);
});

describe('away', () => {
  const ana = person('ana', { ...here, away_until: '2026-12-01', deputy: 'rui' });

  test('the deputy stands in and says for whom until when', () => {
    expect(suggestContacts([feed([ana, person('rui')])], context())).toEqual([
      {
        feedId: 'feed',
        feedTitle: 'Team',
        contact: person('rui'),
        reason: { kind: 'deputy', words: ['ANA'] },
        standsInFor: 'ANA',
        awayUntil: '2026-12-01',
      },
    ]);
  });

  test.each<[string, Contact[]]>([
    ['unknown', []],
    ['away as well', [person('rui', { away_until: '2026-12-24' })]],
  ])('a deputy who is %s stands in for nobody', (_, others) => {
    expect(suggestContacts([feed([ana, ...others])], context())).toEqual([
      {
        feedId: 'feed',
        feedTitle: 'Team',
        contact: ana,
        reason: { kind: 'place', words: [] },
        awayUntil: '2026-12-01',
      },
    ]);
  });

  test('without a deputy they stand below who is listed for the place', () => {
    const alone = person('ana', { away_until: '2026-12-01' });
    expect(names([feed([alone, person('tom', here)])], { tips: [byTip] })).toEqual(['tom', 'ana']);
  });

  test('on the day of their return they are back', () => {
    expect(names([feed([ana, person('rui')])], { today: '2026-12-01' })).toEqual(['ana']);
  });
});

describe('the same e-mail stands once', () => {
  test('two people', () => {
    const twice = [person('ana', here), person('ana2', { ...here, email: 'ANA@x.example' })];
    expect(names([feed(twice)])).toEqual(['ana']);
  });

  test('a person who is the deputy of another', () => {
    const people = [person('ana', { ...here, away_until: '2026-12-01', deputy: 'rui' }), person('rui', here)];
    expect(names([feed(people)])).toEqual(['rui']);
  });

  test('a person whose address is the mailbox, and one mailbox of two feeds', () => {
    const desk = person('desk', { ...here, email: 'help@x.example' });
    expect(names([feed([desk], 'Help@x.example'), feed([], 'help@x.example', 'b')])).toEqual(['desk']);
    expect(names([feed([], 'help@x.example'), feed([], 'help@x.example', 'b')])).toEqual(['mailbox']);
  });
});

test('an unknown address places nobody', () => {
  for (const url of [null, '', 'not an address']) expect(names([feed([person('ana', here)])], { url })).toEqual([]);
});

describe('between people who know equally well', () => {
  const hours = { days: [1], from: '09:00', to: '17:00', time_zone: 'Europe/Lisbon' };
  const order = (b: Partial<Contact>, given: Partial<AskingContext> = {}) =>
    names([feed([person('a', here), person('b', { ...here, ...b })])], given);

  test('who is there now comes first', () => {
    expect(order({ hours })).toEqual(['b', 'a']);
    expect(order({ hours }, { nowMs: Date.UTC(2026, 10, 23, 20) })).toEqual(['a', 'b']);
  });

  test('who speaks the language of the page comes first', () => {
    expect(order({ languages: ['pt-PT'] }, { language: 'pt-BR' })).toEqual(['b', 'a']);
    expect(order({ languages: ['pt'] }, { language: 'de' })).toEqual(['a', 'b']);
  });

  test('who was asked before comes first', () => {
    expect(order({}, { asked: [{ name: 'B', email: 'B@x.example' }] })).toEqual(['b', 'a']);
  });

  test('being there does not outweigh being named', () => {
    const people = [person('named'), person('there', { ...here, hours })];
    const tip = foundTip(tipWith({ id: 't', contacts: ['named'] }));
    expect(names([feed(people)], { tips: [tip] })).toEqual(['named', 'there']);
  });
});

test('where nobody is named, who was asked last comes before the mailbox', () => {
  const asked = [
    { name: 'Ana Sá', email: 'ana@x.example' },
    { name: 'Rui', email: 'rui@x.example' },
  ];
  const suggested = suggestContacts([feed([], 'desk@x.example')], context({ asked }));
  expect(suggested.map(({ contact, reason }) => [contact.email, reason.kind])).toEqual([
    ['ana@x.example', 'asked'],
    ['desk@x.example', 'mailbox'],
  ]);
});
