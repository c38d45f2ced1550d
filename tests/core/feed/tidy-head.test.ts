// What a feed says of itself, not written just so, is read as meant, and its author is told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { feedWith, itemWith } from '../../fixtures/feeds/feed.ts';

const AT = 'https://site.example:8443/feeds/feed.json';
const page = (more: object, address?: string) =>
  parseFeedFile(feedWith([itemWith()], more), 'feed', undefined, address);
const read = (more: object) => {
  const result = page(more, AT);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { head, problems } = result.value;
  return { head, notes: problems.map(({ key, note }) => `${key} ${note?.kind}`) };
};

describe('a version', () => {
  test.each<[unknown, boolean]>([
    ['https://jsonfeed.org/version/1', false],
    ['jsonfeed.org/version/1.1', false],
    ['HTTPS://JSONFEED.ORG/version/1.1', true],
    ['https://jsonfeed.org/version/1.1.0', true],
    ['https://jsonfeed.org/1.1', true],
    ['1.1', true],
    [1.1, true],
    [1, true],
    ['v1', true],
    ['JSON Feed 1.1', true],
    ['JSONFeed version 1.1', true],
  ])('%j is read', (version, isNoted) => {
    expect(read({ version }).notes).toEqual(isNoted ? ['version read-as'] : []);
  });

  test.each(['2', 'https://jsonfeed.org/version/2', 'https://jsonfeed.org/version/11', 'RSS 1.1', '', null, true, {}])(
    '%j is none',
    (version) => expect(page({ version }, AT)).toMatchObject({ ok: false, error: { params: { key: 'version' } } }),
  );

  test('whatever stands there throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (version) => {
        expect(page({ version }, AT)).toHaveProperty('ok');
      }),
    );
  });
});

describe('a title', () => {
  test.each([undefined, null, '', '  ', '&nbsp;', [], {}])('%j is the host', (title) => {
    const { head, notes } = read({ title });
    expect(head.title).toBe('site.example:8443');
    expect(notes).toEqual(['title no-title']);
  });

  test('a number is one', () => expect(read({ title: 7 })).toMatchObject({ head: { title: '7' }, notes: [] }));

  test('whatever stands there, the feed is read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (title) => {
        expect(read({ title }).head.title).not.toBe('');
      }),
    );
  });

  test('a file that says where it belongs has a host, too', () => {
    expect(page({ title: '', home_page_url: 'https://home.example/' })).toMatchObject({
      value: { head: { title: 'home.example' } },
    });
  });
});

describe('_help of a feed', () => {
  test.each<[string, object, string[]]>([
    ['in a list', { _help: [{ revision: 7 }] }, []],
    ['with keys in another case', { _help: { Revision: '7' } }, []],
    ['under another name', { _Help: { revision: 7 } }, ['_Help read-as']],
  ])('%s', (_, more, notes) => expect(read(more)).toMatchObject({ head: { revision: 7 }, notes }));

  test.each<[unknown, string[][]]>([
    ['b, c', [['b', 'c']]],
    [
      'b,c; d,e',
      [
        ['b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      ['b,c', ['d', 'e']],
      [
        ['b', 'c'],
        ['d', 'e'],
      ],
    ],
    [['b', 'c'], [['b', 'c']]],
    [
      { b: ['c', 'd'], e: 'f' },
      [
        ['b', 'c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['', []],
  ])('synonyms %j', (synonyms, lists) => {
    expect(read({ _help: { synonyms } })).toMatchObject({ head: { synonyms: lists }, notes: [] });
  });

  test.each<[unknown, object]>([
    ['ana@team.example', { id: 'ana@team.example', name: 'ana@team.example', email: 'ana@team.example' }],
    [['Ana Sá <mailto:ana@team.example>'], { id: 'ana@team.example', name: 'Ana Sá', email: 'ana@team.example' }],
    [
      { ID: ' ana ', Name: 'Ana', 'E-mail': 'ana@team.example', email: 'ana@team.example' },
      { id: 'ana', name: 'Ana' },
    ],
    [
      [{ id: 'ana', name: 'Ana', email: 'ana@team.example', topics: 'tax, travel', languages: 'pt,en' }],
      { topics: ['tax', 'travel'], languages: ['pt', 'en'] },
    ],
  ])('people %j', (contacts, person) => {
    expect(read({ _help: { contacts } }).head.contacts).toEqual([expect.objectContaining(person)]);
  });
});

test('ids have no spaces around', () => {
  const result = parseFeedFile(feedWith([itemWith({ id: ' a ' }), itemWith({ id: '   ' })]), 'feed');
  expect(result).toMatchObject({ ok: true, value: { tips: [{ id: 'a' }], rejected: { count: 1 } } });
  expect(result).toMatchObject({ value: { problems: [{ where: 'item 2', key: 'id', note: { kind: 'no-id' } }] } });
});

test('roles and people of an item may be one text', () => {
  const _help = { audience: 'buyer, approver', contacts: 'ana, rui' };
  const result = parseFeedFile(feedWith([itemWith({ _help })]), 'feed');
  expect(result).toMatchObject({ value: { tips: [{ audience: ['buyer', 'approver'], contacts: ['ana', 'rui'] }] } });
});
