// What holds of routing whoever the people are and whatever is asked.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AskingContext, type FeedPeople, suggestContacts } from '../../../lib/core/ask/suggest-contacts.ts';
import type { Contact } from '../../../lib/core/feed/feed-schema.ts';
import { foundTip, tipWith } from '../../fixtures/tips/tips.ts';

const TODAY = '2026-11-23';
const ids = ['ana', 'rui', 'tom', 'eva', 'leo'];
const topics = ['invoices', 'cost centre', 'reverse charge', 'travel'];

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const person = fc
  .record({
    topics: optional(fc.subarray(topics)),
    match: optional(fc.constantFrom(['https://a.test/*'], ['https://b.test/*'], ['https://*/*'])),
    away_until: optional(fc.constantFrom('2026-11-20', TODAY, '2026-12-01')),
    deputy: optional(fc.constantFrom(...ids, 'nobody')),
    languages: optional(fc.subarray(['en', 'de', 'pt'])),
    email: fc.constantFrom('one', 'two', 'three', 'Four', 'four').map((name) => `${name}@x.example`),
  })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

const feeds: fc.Arbitrary<FeedPeople[]> = fc.array(
  fc
    .record({ people: fc.array(person, { maxLength: 5 }), mailbox: optional(fc.constantFrom('desk@x.example')) })
    .map(({ people, mailbox }) => ({
      feedId: 'feed',
      head: {
        title: 'Team',
        contacts: people.map((given, at) => ({ id: ids[at], name: ids[at], ...given }) as Contact),
        ...(mailbox ? { mailbox } : {}),
      },
    })),
  { minLength: 1, maxLength: 3 },
);

const contexts: fc.Arbitrary<AskingContext> = fc.record({
  url: fc.constantFrom(null, 'https://a.test/invoices', 'not an address'),
  tips: fc
    .subarray(ids)
    .map((named) => (named.length > 0 ? [foundTip(tipWith({ id: 't', feedId: 'feed', contacts: named }))] : [])),
  words: fc.constantFrom('', 'New invoices', 'Cost centre of travel'),
  question: fc.constantFrom('', 'reverse charge?', 'how do I book invoices'),
  today: fc.constant(TODAY),
  nowMs: fc.constant(Date.UTC(2026, 10, 23, 10)),
  language: fc.constantFrom(null, 'de', 'pt-BR'),
  asked: fc.constantFrom([], [{ name: 'Known', email: 'known@x.example' }]),
});

const emailOf = ({ contact }: { contact: Contact }) => contact.email.toLowerCase();

test('nobody stands twice, three people at most come before the mailboxes, and every feed’s mailbox is reached', () => {
  fc.assert(
    fc.property(feeds, contexts, (people, context) => {
      const suggested = suggestContacts(people, context);
      const emails = suggested.map(emailOf);
      expect(new Set(emails).size).toBe(emails.length);
      const kinds = suggested.map(({ reason }) => reason.kind);
      const first = kinds.indexOf('mailbox');
      const named = first < 0 ? kinds : kinds.slice(0, first);
      expect(named.length).toBeLessThanOrEqual(3);
      expect(kinds.slice(named.length).every((kind) => kind === 'mailbox')).toBe(true);
      for (const { head } of people) if (head.mailbox) expect(emails).toContain(head.mailbox);
    }),
  );
});

test('who is away stands in for nobody, and comes first only where nobody better is there', () => {
  fc.assert(
    fc.property(feeds, contexts, (people, context) => {
      for (const { contact, standsInFor, awayUntil } of suggestContacts(people, context)) {
        const isAway = contact.away_until !== undefined && contact.away_until > TODAY;
        if (standsInFor !== undefined) expect(isAway).toBe(false);
        else if (isAway) expect(awayUntil).toBe(contact.away_until);
        else expect(awayUntil).toBeUndefined();
      }
    }),
  );
});

test('every reason is true', () => {
  fc.assert(
    fc.property(feeds, contexts, (people, context) => {
      for (const { contact, reason, standsInFor } of suggestContacts(people, context)) {
        const said = `${context.words} ${context.question}`.toLowerCase();
        if (reason.kind === 'tip') expect(context.tips.some(({ tip }) => tip.contacts.includes(contact.id))).toBe(true);
        if (reason.kind === 'place') expect(contact.match).toEqual(['https://a.test/*']);
        if (reason.kind === 'topics') {
          expect(reason.words.length).toBeGreaterThan(0);
          for (const topic of reason.words) {
            expect(contact.topics).toContain(topic);
            for (const word of topic.split(' ')) expect(said).toContain(word.slice(0, 5));
          }
        }
        expect(reason.kind === 'deputy').toBe(standsInFor !== undefined);
      }
    }),
  );
});

test('naming a topic of theirs in the question moves nobody down who is there', () => {
  fc.assert(
    fc.property(feeds, contexts, fc.constantFrom(...topics), (people, context, topic) => {
      const before = suggestContacts(people, { ...context, question: '' });
      const after = suggestContacts(people, { ...context, question: topic });
      before.forEach((one, at) => {
        // Who is away may leave a full list to others who know the topic.
        const isOther = one.reason.kind === 'mailbox' || one.reason.kind === 'deputy' || one.awayUntil !== undefined;
        if (!one.contact.topics?.includes(topic) || isOther) return;
        const better = after.findIndex((other) => emailOf(other) === emailOf(one));
        const passed = after
          .slice(0, better)
          .filter((other) => !other.contact.topics?.includes(topic) && !other.standsInFor);
        expect(passed.length).toBeLessThanOrEqual(at);
        expect(better).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
