import { expect, test } from 'vitest';
import { buildDraft, firstName } from '../../../lib/core/ask/build-draft.ts';
import type { Question } from '../../../lib/core/ask/draft.ts';
import { toBody, toPlainText } from '../../../lib/core/ask/plain-text.ts';
import { english } from '../../fixtures/pages/page.ts';

const question = (given: Partial<Question> = {}): Question => ({
  to: { name: 'Ana Sá', email: 'ana@finance.example' },
  subject: 'Question: Cost centre',
  goal: 'Book an invoice',
  parts: [{ kind: 'where', heading: 'Where I am', text: 'a.test/x' }],
  closing: 'Thank you.',
  name: '',
  ...given,
});

test('a draft greets, asks, shows and thanks', () => {
  const draft = buildDraft(question(), english);
  expect(draft).toMatchObject({ to: 'ana@finance.example', subject: 'Question: Cost centre' });
  expect(toBody(draft)).toBe(
    'Hello Ana,\n\nWhat I’m trying to do:\nBook an invoice\n\nWhere I am:\na.test/x\n\nYour answer can become a tip for everyone who needs it here.\n\nThank you.',
  );
});

test('what is empty is left out', () => {
  const empty = question({ to: { name: ' ', email: '' }, goal: ' \n ', closing: '', parts: [] });
  expect(toBody(buildDraft(empty, english))).toBe(`Hello,\n\n${english('ask.canBeTip')}`);
});

test('lines stay, and each is tidy', () => {
  const [, goal] = buildDraft(question({ goal: ' one \r\n\r\n two\u202e\rthree\n' }), english).sections;
  expect(goal?.text).toBe('one\n\ntwo\nthree');
});

test('a subject is one line whatever was pasted', () => {
  const draft = buildDraft(question({ subject: 'Help\r\nBcc: all@x.example' }), english);
  expect(draft.subject).toBe('Help Bcc: all@x.example');
});

test('the address is taken without the space around it', () => {
  expect(buildDraft(question({ to: { name: 'Ana', email: ' ana@x.example\n' } }), english).to).toBe('ana@x.example');
});

test('the goal outweighs the message, that the place, and the place what was tried', () => {
  const parts = (['tried', 'where', 'message'] as const).map((kind) => ({ kind, heading: kind, text: kind }));
  const { sections } = buildDraft(question({ parts }), english);
  const ordered = [...sections].sort((a, b) => b.weight - a.weight).map(({ heading }) => heading);
  expect(ordered.slice(0, 3)).toEqual(['What I’m trying to do', 'message', 'where']);
  expect(ordered.indexOf('tried')).toBeGreaterThan(2);
});

test.each([
  ['Ana Sá', 'Ana'],
  ['  Ana\tSá', 'Ana'],
  ['Ana', 'Ana'],
  ['', ''],
])('%j is greeted as %j', (name, greeted) => expect(firstName(name)).toBe(greeted));

test('the clipboard gets recipient, subject and body', () => {
  expect(toPlainText({ to: 'a@b.example', subject: 'S', sections: [{ text: 'One', weight: 1 }] })).toBe(
    'To: a@b.example\nSubject: S\n\nOne\n',
  );
  expect(toPlainText({ to: '', subject: 'S', sections: [] })).toBe('Subject: S\n\n\n');
});
