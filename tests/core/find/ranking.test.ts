// What the ranking can tell apart: each row is a page on which one tip must come before the others.
import { describe, expect, test } from 'vitest';
import type { Tip } from '../../../lib/core/feed/tip.ts';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { pageWith } from '../../fixtures/pages/page.ts';
import { tipWith } from '../../fixtures/tips/tips.ts';

const SITE = { match: ['https://a.test/*'] };
const collect = (tips: Partial<Tip>[]) =>
  createCollection(tips.map((tip, at) => tipWith({ id: `t${at}`, text: '', ...SITE, ...tip })));
const find = (tips: Partial<Tip>[], page: Partial<PageSnapshot>) =>
  findTips(collect(tips), pageWith({ url: 'https://a.test/x', ...page }));
const first = (tips: Partial<Tip>[], page: Partial<PageSnapshot>) => find(tips, page)[0]?.tip.title;

describe('the right tip comes first', () => {
  test('of two that share words with the field, the one that is not about another field of the form', () => {
    const tips = [{ title: 'The message limit of the group' }, { title: 'Message of the group' }];
    const on = (labels: string[]) => find(tips, { labels, field: { label: 'Group message' } })[0];
    const known = on(['Group message', 'Group message limit']);
    expect(known?.tip.title).toBe('Message of the group');
    expect(known?.score).toBeGreaterThan(on([])?.score ?? 1);
  });

  test('a form of the word counts, in languages that put words together too', () => {
    const tips = [{ title: 'Sender sortieren' }, { title: 'Streams in Echtzeit transkodieren' }];
    expect(first(tips, { field: { label: 'Hardware-Transkodierung' } })).toBe('Streams in Echtzeit transkodieren');
    expect(first(tips, { field: { label: 'Sendersuche' } })).toBe('Sender sortieren');
  });

  test('help that says it in other words is found, and why is told', () => {
    const tips = [{ title: 'Only members see this board' }, { title: 'Gone for good once it is removed' }];
    const [found] = find(tips, { field: { label: 'Delete' } });
    expect(found?.tip.title).toBe('Gone for good once it is removed');
    expect(found?.reasons).toContainEqual({ page: 'field', tip: 'title', words: ['delete ≈ removed'] });
  });

  test('help in the very words comes before help in other words', () => {
    const tips = [{ title: 'What happens when you remove it' }, { title: 'What happens when you delete it' }];
    expect(first(tips, { field: { label: 'Delete' } })).toBe('What happens when you delete it');
    expect(first(tips, { field: { label: 'Remove' } })).toBe('What happens when you remove it');
  });

  test('a word that people use for another counts', () => {
    const tips = [{ title: 'Holiday of more than two weeks' }, { title: 'Sick notes' }].map((tip, at) =>
      tipWith({ id: `t${at}`, ...SITE, ...tip }),
    );
    const page = pageWith({ url: 'https://a.test/x', field: { label: 'Days leave' } });
    const found = findTips(createCollection(tips, [['holiday', 'leave', 'vacation']]), page);
    expect(found[0]).toMatchObject({ tip: { title: 'Holiday of more than two weeks' } });
    expect(found[0]?.reasons).toContainEqual({ page: 'field', tip: 'title', words: ['leave ≈ holiday'] });
    expect(findTips(createCollection(tips), page)[0]?.reasons).not.toContainEqual({
      page: 'field',
      tip: 'title',
      words: ['leave ≈ holiday'],
    });
  });

  test('the technical name decides where labels are in another language', () => {
    const tips = [{ title: 'Login cookie validity of users' }, { title: 'Natural order of names' }];
    const field = (name: string) => ({ field: { label: 'Sortierung', name } });
    expect(first(tips, field('cfg[NaturalOrder]'))).toBe('Natural order of names');
    expect(first(tips, field('cfg[LoginCookieValidity]'))).toBe('Login cookie validity of users');
  });

  test('of two that name the field, the one about a message only where it is to be seen', () => {
    const tips = [
      { title: 'Closed cost centre', fields: ['Cost centre'], errors: ['FI-204'] },
      { title: 'Right cost centre', fields: ['Cost centre'] },
    ];
    const field = { label: 'Cost centre' };
    expect(first(tips, { field })).toBe('Right cost centre');
    expect(first(tips, { field, error: 'FI-204' })).toBe('Closed cost centre');
  });

  test('for a radio button, the one that names its group among its fields', () => {
    const tips = [{ title: 'Yes or no' }, { title: 'What the system sends you', fields: ['Notify me'] }];
    const labels = ['Notify me:', 'Yes', 'No'];
    expect(first(tips, { labels: ['Yes', 'No'], field: { label: 'Yes', type: 'radio' } })).toBe('Yes or no');
    expect(first(tips, { labels, field: { label: 'Notify me: Yes', type: 'radio' } })).toBe(
      'What the system sends you',
    );
    expect(first(tips, { labels: ['Yes', 'No'], field: { label: 'Yes', section: 'Notify me', type: 'radio' } })).toBe(
      'What the system sends you',
    );
  });

  test('for a radio button under a heading, the one that is titled with its own label', () => {
    const tips = [{ title: 'Checkout' }, { title: 'Express delivery' }];
    const field = { label: 'Express delivery', section: 'Checkout', type: 'radio' };
    expect(first(tips, { headings: ['Checkout'], field })).toBe('Express delivery');
  });

  test('in the language of the page', () => {
    const tips = [
      { title: 'Import of tax codes', language: 'en' },
      { title: 'Import der Steuerkennzeichen', text: 'tax', language: 'de' },
    ];
    expect(first(tips, { lang: 'de', field: { label: 'Import tax' } })).toBe('Import der Steuerkennzeichen');
  });

  test('the topic of the other fields tells tips with the same words apart', () => {
    const tips = [
      { title: 'Name of the profile', tags: ['profile'] },
      { title: 'Name of the server', tags: ['server'] },
      { title: 'Port the server listens on', tags: ['server'] },
      { title: 'Address of the server', tags: ['server'] },
    ];
    const labels = ['Name', 'Listen port', 'Server address'];
    expect(first(tips, { labels, field: { label: 'Name' } })).toBe('Name of the server');
  });

  test('with nothing focused, the tip that the heading names', () => {
    const about = (words: string) =>
      `${words} The server keeps the topic and its messages for whoever comes later. `.repeat(5);
    const tips = [
      { title: 'mqtt out', text: about('Sends messages to a server.') },
      { title: 'mqtt in', text: about('Takes messages from a server.') },
      { title: 'Topics and retained messages', text: about('What a topic is.') },
    ];
    expect(first(tips, { headings: ['Edit mqtt out node'], labels: ['Server', 'Topic'] })).toBe('mqtt out');
  });

  test('a message that names a field is about that field, where nobody is in one', () => {
    const tips = [
      { title: 'Select a value to log', text: 'Whatever must be logged. A value of 0 logs nothing.' },
      { title: 'People are signed out after this time', text: 'Whatever they do. 0: no hard timeout.' },
      { title: 'Idle people are signed out after this time', text: '0: no idle timeout.' },
    ];
    const page = {
      labels: ['Log', 'Idle timeout', 'Hard timeout'],
      error: 'Hard timeout must be a value from 0 to 99.',
    };
    expect(first(tips, page)).toBe('People are signed out after this time');
  });

  test('of titles in one heading, the longer one', () => {
    const tips = [
      { title: 'file', text: 'Writes into a file. The file name, the encoding, the file mode.' },
      { title: 'file in', text: 'Reads a whole file. The file name, the encoding.' },
    ];
    expect(first(tips, { headings: ['Edit file in node'], field: { label: 'Encoding' } })).toBe('file in');
    expect(first(tips, { headings: ['Edit file node'], field: { label: 'Encoding' } })).toBe('file');
  });

  test('the tip that is tagged with the place, of those that say the same', () => {
    const tips = [
      { title: 'Zone that scheduled jobs run in', tags: ['Settings'] },
      { title: 'Notation of the crontab', tags: ['ScheduledJob'] },
      { title: 'Zone that meetings are in', tags: ['Meeting'] },
    ];
    const page = { url: 'https://a.test/#ScheduledJob/create', headings: ['New'], labels: ['Name', 'Scheduling'] };
    expect(first(tips, page)).toBe('Notation of the crontab');
  });

  test('the technical name that the title spells', () => {
    const tips = [
      { title: "$cfg['Servers']['verbose']", text: 'The server.' },
      { title: "$cfg['TitleServer']", text: 'A title.' },
    ];
    expect(first(tips, { labels: ['Table', 'Server'], field: { label: 'Server', name: 'TitleServer' } })).toBe(
      "$cfg['TitleServer']",
    );
  });

  test('the same words at two places come once', () => {
    const twin = { title: 'Cost centre', text: 'As your manager said.' };
    expect(find([twin, twin, { title: 'Tax code' }], { field: { label: 'Cost centre' } })).toHaveLength(2);
  });
});

describe('the score', () => {
  const tips = [
    { title: 'Cost centre', text: 'Six digits of your department.' },
    { title: 'Tax code', text: 'Reverse charge or standard.' },
    { title: 'Payment terms', text: 'Thirty days net.' },
  ];
  const labels = ['Cost centre', 'Tax code', 'Payment terms', 'Notes'];
  const score = (field: string, given = tips) => find(given, { labels, field: { label: field } })[0]?.score ?? 0;

  test('is high where a tip fits, and lower where its tip is missing', () => {
    const absent = score('Cost centre', tips.slice(1));
    expect(score('Cost centre')).toBeGreaterThan(0.5);
    expect(absent).toBeLessThan(score('Cost centre') - 0.2);
  });

  test('is low for a field that no tip is about', () => {
    expect(score('Notes')).toBeLessThan(0.3);
    expect(find(tips, { labels, field: { label: 'Notes' } }).some(({ shown }) => shown)).toBe(false);
  });

  test('never says more than that one is right: all of a page add up to little more than 1', () => {
    const found = find(tips, { labels, field: { label: 'Cost centre' } });
    expect(found.reduce((sum, tip) => sum + tip.score, 0)).toBeLessThan(1.5);
    expect(found.map((tip) => tip.score)).toEqual(found.map((tip) => tip.score).sort((a, b) => b - a));
  });
});
