import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDraft } from '../../../lib/core/ask/build-draft.ts';
import type { Draft } from '../../../lib/core/ask/draft.ts';
import { MAIL_APPS, MAX_ADDRESS_LENGTH, toMailAddress } from '../../../lib/core/ask/mail-address.ts';
import { toBody } from '../../../lib/core/ask/plain-text.ts';
import { howMany } from '../../effort.ts';
import { english } from '../../fixtures/pages/page.ts';
import { questions, words } from '../../fixtures/questions/drafts.ts';
import { parseMailto } from '../../fixtures/questions/parse-mailto.ts';
import { noteHeld } from '../../held.ts';

/** Parsed back: exactly one recipient, one subject, one body, in this order. */
function mailOf(draft: Draft) {
  const { url, leftOut } = toMailAddress(draft, english);
  const { to, headers } = parseMailto(url);
  expect(headers.map(([name]) => name)).toEqual(['subject', 'body']);
  const [subject = '', body = ''] = headers.map(([, value]) => value);
  return { url, leftOut, to, subject, body };
}

const asText = (body: string) => body.replaceAll('\r\n', '\n');
const characters = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

/** Tells whether a text is the other's beginning, cut where a reader sees a character end, or the whole of it. */
function isBeginning(text: string, whole: string): boolean {
  if (text === whole || text === '') return true;
  const kept = characters(text.replace(/…$/, ''));
  const all = characters(whole);
  return kept.every((character, index) => character === all[index]) && text.endsWith('…');
}

describe('whatever a form holds', () => {
  test('a mail comes back as it was meant, short enough, and cut only where it says so', ({ task }) => {
    const drafts = howMany(2500, 20_000);
    fc.assert(
      fc.property(questions, (question) => {
        const draft = buildDraft(question, english);
        const { url, leftOut, to, subject, body } = mailOf(draft);
        expect(url.length).toBeLessThanOrEqual(MAX_ADDRESS_LENGTH);
        expect(to).toEqual([question.to.email]);
        expect(subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(body.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        if (leftOut.length === 0 && subject === draft.subject && asText(body) === toBody(draft)) return;
        const note = english('ask.leftOut', { parts: leftOut.join(', ') });
        if (leftOut.length > 0) expect(body.endsWith(note)).toBe(true);
        expect(isBeginning(subject, draft.subject)).toBe(true);
        for (const { heading, text } of draft.sections) {
          if (heading && !leftOut.includes(heading)) expect(asText(body)).toContain(`${heading}:\n${text}`);
        }
      }),
      { numRuns: drafts },
    );
    noteHeld(task, 'drafts as mail addresses, read back by a parser of their own', drafts, drafts);
  });

  test('a draft that was not made by the form stays one mail as well', () => {
    const draft = fc.record({
      to: fc.constant('ana@finance.example'),
      subject: words(40),
      sections: fc.array(
        fc.record({ heading: fc.constantFrom('One', 'Two', 'Three'), text: words(40), weight: fc.nat(3) }),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(draft, (given) => {
        const { url, to, body } = mailOf(given);
        expect(url.length).toBeLessThanOrEqual(MAX_ADDRESS_LENGTH);
        expect(to).toEqual(['ana@finance.example']);
        expect(body).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
      }),
      { numRuns: 500 },
    );
  });
});

const long = (unit: string) => unit.repeat(3000);
const draftOf = (goal: string, where = 'a.test/x', tried = 'A tip'): Draft => ({
  to: 'ana@finance.example',
  subject: 'Question',
  sections: [
    { text: 'Hello Ana,', weight: 5 },
    { heading: 'Goal', text: goal, weight: 8 },
    { heading: 'Where', text: where, weight: 6 },
    { heading: 'Tried', text: tried, weight: 2 },
  ],
});

test('a short draft is unchanged', () => {
  const draft = draftOf('Two\nlines');
  const mail = mailOf(draft);
  expect(mail.leftOut).toEqual([]);
  expect(mail.body).toBe('Hello Ana,\r\n\r\nGoal:\r\nTwo\r\nlines\r\n\r\nWhere:\r\na.test/x\r\n\r\nTried:\r\nA tip');
});

test('the least important part goes first, and the mail says so', () => {
  const mail = mailOf(draftOf('My goal', 'a.test/x', long('x')));
  expect(mail.leftOut).toEqual(['Tried']);
  expect(mail.body).toContain('Goal:\r\nMy goal');
  expect(mail.body).toMatch(/Tried:\r\nx+…\r\n\r\n\(Left out to keep this email short: Tried\)$/);
});

test('a shortened part takes what room there is', () => {
  expect(mailOf(draftOf('My goal', 'a.test/x', long('x'))).url.length).toBeGreaterThan(MAX_ADDRESS_LENGTH - 12);
});

test.each(['👩‍👩‍👧‍👦', '🇵🇹', 'e\u0301', 'न्त', '漢'])('a cut never breaks %s', (unit) => {
  const { body, leftOut } = mailOf(draftOf(long(unit)));
  const goal = /Goal:\r\n(.*)…/.exec(body)?.[1] ?? '';
  expect(leftOut).toContain('Goal');
  expect(goal.length).toBeGreaterThan(0);
  expect(goal.replaceAll(unit, '')).toBe('');
});

test('a subject too long for a mail is shortened', () => {
  const { subject, url } = mailOf({ to: 'a@b.example', subject: long('word '), sections: [] });
  expect(subject).toMatch(/^(word ){100,}.*…$/);
  expect(url.length).toBeLessThanOrEqual(MAX_ADDRESS_LENGTH);
});

test('two parts of the same heading and weight are told apart', () => {
  const sections = [
    { heading: 'Tip', text: 'first', weight: 1 },
    { heading: 'Tip', text: long('x'), weight: 1 },
  ];
  const { body, leftOut } = mailOf({ to: 'a@b.example', subject: 'S', sections });
  expect(body).toMatch(/^Tip:\r\nx{1000,}…/);
  expect(leftOut).toEqual(['Tip', 'Tip']);
});

describe('mail apps on the web', () => {
  const draft = buildDraft(
    {
      to: { name: 'Ana Sá', email: 'ana+tips@example.com' },
      subject: 'Question: 50 % & “more”?',
      goal: 'Which limit holds?\n1+1',
      parts: [],
      closing: 'Thank you.',
      name: '',
    },
    english,
  );

  test.each([
    ['gmail', 'https://mail.google.com/mail/', 'su'],
    ['outlook', 'https://outlook.live.com/mail/0/deeplink/compose', 'subject'],
    ['outlook-work', 'https://outlook.office.com/mail/deeplink/compose', 'subject'],
  ] as const)('%s gets the same recipient, subject and body', (app, place, subject) => {
    const url = new URL(toMailAddress(draft, english, app).url);
    expect(url.origin + url.pathname).toBe(place);
    expect(url.searchParams.get('to')).toBe('ana+tips@example.com');
    expect(url.searchParams.get(subject)).toBe(draft.subject);
    expect(asText(url.searchParams.get('body') ?? '')).toBe(toBody(draft));
  });

  test.each(MAIL_APPS)('%s gets a short enough address, and is told what was left out', (app) => {
    const long = { ...draft, sections: [...draft.sections, { heading: 'Extra', text: 'é '.repeat(2000), weight: 0 }] };
    const { url, leftOut } = toMailAddress(long, english, app);
    expect(url.length).toBeLessThanOrEqual(MAX_ADDRESS_LENGTH);
    expect(leftOut).toEqual(['Extra']);
  });
});

test('the line that the reply can become a tip goes first, and whole', () => {
  const goal = 'I book a course and do not know where. '.repeat(60);
  const question = {
    to: { name: 'Ana', email: 'a@b.example' },
    subject: 'S',
    goal,
    parts: [],
    closing: 'Thanks',
    name: '',
  };
  const line = english('ask.canBeTip');
  const bodyOf = (given: typeof question) => mailOf(buildDraft(given, english)).body;
  expect(bodyOf({ ...question, goal: 'Where?' })).toContain(line);
  for (let length = 1400; length < 1500; length += 7) {
    const body = bodyOf({ ...question, goal: goal.slice(0, length) });
    expect(body.includes(line) || !body.includes(line.slice(0, 8))).toBe(true);
  }
  expect(bodyOf(question)).not.toContain(line.slice(0, 8));
});
