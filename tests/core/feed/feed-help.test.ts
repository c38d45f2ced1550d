// `_help` of a feed: one wrong key or person does not take the others along.
import { expect, test } from 'vitest';
import { FULL_CONTACT, feedWith, itemWith, parsed } from '../../fixtures/feeds/feed.ts';

const withHelp = (help: unknown) => parsed(feedWith([itemWith()], { _help: help }));
const named = (help: unknown) => withHelp(help).problems.map(({ where, key }) => `${where ?? ''} ${key}`.trim());

test.each<[unknown, string]>([
  ['text', 'expected an object; found "text"'],
  [['x'], 'expected an object; found a list of 1'],
  [null, 'expected an object; found null'],
])('_help %j is named and the tips are used', (help, message) => {
  const { tips, problems } = withHelp(help);
  expect(tips).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ severity: 'noted', key: '_help', message })]);
});

test('one wrong key is left out, the others are used', () => {
  const { head, problems } = withHelp({ revision: 'seven', mailbox: 'help@team.example', synonyms: [['a', 'b']] });
  expect(head.mailbox).toBe('help@team.example');
  expect(head.synonyms).toEqual([['a', 'b']]);
  expect(head.revision).toBeUndefined();
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'noted',
      key: '_help.revision',
      message: 'expected a whole number; found "seven"',
    }),
  ]);
});

test.each<[object, string]>([
  [{ revision: 1.5 }, '_help.revision'],
  [{ revision: -1 }, '_help.revision'],
  [{ mailbox: 'team' }, '_help.mailbox'],
  [{ mailbox: 'a@b.example,c@d.example' }, '_help.mailbox'],
  [{ synonyms: ['a', {}] }, '_help.synonyms[0]'],
  [{ synonyms: [['a', {}]] }, '_help.synonyms[0][1]'],
  [{ propose: { url: 'tips' } }, '_help.propose.url'],
  [{ minutes_saved: -5 }, '_help.minutes_saved'],
  [{ report: 'nobody' }, '_help.report'],
  [{ about: 3 }, '_help.about'],
  [{ contacts: {} }, '_help.contacts'],
])('%j is named', (help, key) => {
  const problems = named(help);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((problem) => problem.startsWith(key.split('[')[0] ?? key))).toBe(true);
  expect(problems).toContain(key);
});

test.each<[object, string]>([
  [{ id: {} }, 'contact 1 _help.contacts[0].id'],
  [{ email: 'ana' }, 'contact ana _help.contacts[0].email'],
  [{ email: 'ana@x.example\r\nBcc: all@x.example' }, 'contact ana _help.contacts[0].email'],
  [{ email: 'Ana <ana@x.example>' }, 'contact ana _help.contacts[0].email'],
  [{ name: '' }, 'contact ana _help.contacts[0].name'],
])('a contact with %j is left out and named; the others stay', (wrong, problem) => {
  const help = {
    contacts: [
      { ...FULL_CONTACT, ...wrong },
      { ...FULL_CONTACT, id: 'rui' },
    ],
  };
  expect(withHelp(help).head.contacts.map(({ id }) => id)).toEqual(['rui']);
  expect(new Set(named(help))).toEqual(new Set([problem]));
});

test.each<[object, string]>([
  [{ away_until: 'Monday' }, 'contact ana _help.contacts[0].away_until'],
  [{ chat: 'http://chat.example/ana' }, 'contact ana _help.contacts[0].chat'],
  [{ chat: 'javascript:alert(1)' }, 'contact ana _help.contacts[0].chat'],
  [{ match: ['https://a.test/*', 'a.test'] }, 'contact ana _help.contacts[0].match[1]'],
  [{ match: ['*://*/*'] }, 'contact ana _help.contacts[0].match[0]'],
  [{ hours: { ...FULL_CONTACT.hours, days: [8] } }, 'contact ana _help.contacts[0].hours.days[0]'],
  [{ hours: { ...FULL_CONTACT.hours, from: '9.00' } }, 'contact ana _help.contacts[0].hours.from'],
  [{ hours: { ...FULL_CONTACT.hours, to: '24:00' } }, 'contact ana _help.contacts[0].hours.to'],
])('a contact with %j stays without that key, which is named', (wrong, problem) => {
  const help = { contacts: [{ ...FULL_CONTACT, ...wrong }] };
  expect(withHelp(help).head.contacts.map(({ id }) => id)).toEqual(['ana']);
  expect(named(help)).toContain(problem);
});

test('a contact that is no object is named by its position', () => {
  expect(named({ contacts: [FULL_CONTACT, 'ana'] })).toEqual(['contact 2 _help.contacts[1]']);
});

test('a person of whom no place can be used is for no place, not for every one', () => {
  const [ana] = withHelp({ contacts: [{ ...FULL_CONTACT, match: ['*://*/*'] }] }).head.contacts;
  expect(ana?.match).toEqual([]);
});
