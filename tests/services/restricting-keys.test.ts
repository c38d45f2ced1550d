// What says where, or to whom, a tip is shown never shows it more widely when it cannot be used: then it is searched for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIST_LIMITS, TEXT_LIMITS } from '../../lib/core/feed/limits.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { createTipsService, type TipsService } from '../../lib/services/tips.ts';
import { writeGeneration } from '../../lib/services/write-generation.ts';
import { howMany } from '../effort.ts';
import { feedWith, itemHelping, itemWith, parsed } from '../fixtures/feeds/feed.ts';
import { pageWith } from '../fixtures/pages/page.ts';
import { noteHeld } from '../held.ts';

const WORDS = 'Which cost centre does a travel invoice take?';
const PAGES = [
  ...['https://a.test/x', 'https://a.test/y', 'https://b.test/x', 'https://c.test/', 'http://a.test:8080/x'],
].flatMap((url) => [
  pageWith({ url, title: WORDS, headings: ['Travel invoice'] }),
  pageWith({ url, title: WORDS, headings: ['Another screen'] }),
]);
const PEOPLE = [['buyer'], ['approver'], ['guest']];

/** What knows one tip, and answers somebody with these roles. */
async function tipFor(help: unknown): Promise<(roles: readonly string[]) => TipsService> {
  const store = createMemoryTipStore();
  const page = parsed(feedWith([itemWith({ title: WORDS, content_text: WORDS, ...(help as object) })]));
  const read = { changed: true as const, url: 'https://team.test/feed.json', validators: {}, ...page };
  await writeGeneration(store, 'feed', [read], undefined, async () => {}, new AbortController().signal);
  return (roles) =>
    createTipsService({
      store,
      followed: async () => ['feed', OWN_FEED_ID],
      roles: async () => roles,
      today: () => '2026-01-01',
      now: () => 0,
    });
}

/** Where, and to whom, a tip is shown without being searched for. */
async function shownAt(item: object): Promise<Set<string>> {
  const seen = new Set<string>();
  const tipsFor = await tipFor(item);
  for (const roles of PEOPLE) {
    const tips = tipsFor(roles);
    for (const page of PAGES) {
      const [found] = await tips.findForPage(page);
      const where = `${roles} ${page.url} ${page.headings}`;
      if (found) seen.add(where);
      if (found?.shown) seen.add(`${where} shown`);
      if ((await tips.countForPlace(page.url)) > 0) seen.add(`${roles} ${page.url} counted`);
    }
  }
  return seen;
}

const HELP = {
  match: ['https://a.test/*', 'https://b.test/x'],
  exclude: ['https://a.test/y', 'https://b.test/z'],
  headings: ['Travel invoice'],
  audience: ['buyer', 'approver'],
};
type Restricting = keyof typeof HELP;
const KEYS = Object.keys(HELP) as Restricting[];
const BASES: [string, Partial<typeof HELP>][] = [
  ['all of them', HELP],
  ...KEYS.map((key): [string, Partial<typeof HELP>] => [`${key} alone`, { [key]: HELP[key] }]),
];

/** Nothing at all, which is how programs write that there is no such key, is no damage. */
const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');
const isSomething = (value: unknown) => !isEmpty(value) && !(Array.isArray(value) && value.every(isEmpty));

/** Names that may have been meant as one of the four. */
const MEANT: Record<string, string[]> = {
  match: ['only', 'urls', 'matchs', 'match_urls', 'only_on', 'pages', '_match', 'Match'],
  exclude: ['except', 'not_match', 'exclud', 'notMatch', 'hide_on', 'exlcude', 'excepts', 'exclude_urls', 'EXCLUDE'],
  headings: ['heading', 'haedings', 'headers', 'Headings', 'only-headings'],
  audience: ['roles', 'role', 'audiences', 'only_roles', 'forRoles', 'groups', 'for', 'visible_to', 'AUDIENCE'],
};
const elsewhere = fc.constantFrom('beside', 'instead', 'item', 'help', '_Help');
const long = 'x'.repeat(TEXT_LIMITS.pattern + 1);
const bad = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).filter((value) => typeof value !== 'string'),
  fc.constantFrom('', ' ', '*', '<all_urls>', 'ftp://a.test/', 'a.test', `https://a.test/${long}`),
);

/** Another heading is no damage, nor is another role. */
const saysSomethingElse = (value: unknown) =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'string' && entry.trim() !== '');

/** One entry, the whole list, its length or its name is damaged. */
const damage = fc.record({
  key: fc.constantFrom(...KEYS),
  how: fc.oneof(
    fc.record({ entry: fc.nat(1), value: bad.filter((value) => !isEmpty(value)) }),
    fc.record({ whole: bad.filter((value) => isSomething(value) && !saysSomethingElse(value)) }),
    fc.record({ count: fc.constant(LIST_LIMITS.patterns + 1) }),
    fc.record({ slip: fc.constantFrom(1, 2, 3) }),
  ),
});

function damaged(
  base: Record<string, unknown>,
  { key, how }: { key: Restricting; how: Record<string, unknown> },
): Record<string, unknown> {
  const { [key]: given, ...others } = base;
  const list = given as string[] | undefined;
  if (!list) return base;
  // An audience and a heading may be any text.
  const value = key === 'match' || key === 'exclude' || typeof how.value !== 'string' ? how.value : [];
  if ('entry' in how)
    return { ...base, [key]: list.map((one, at) => (at === Number(how.entry) % list.length ? value : one)) };
  if ('whole' in how) return { ...base, [key]: typeof how.whole === 'string' ? {} : how.whole };
  if ('count' in how) return { ...base, [key]: Array(Number(how.count)).fill(list[0]) };
  const name = [`${key}s`, key.slice(0, -1), `${key[1]}${key[0]}${key.slice(2)}`][Number(how.slip) - 1] ?? '';
  return { ...others, [name]: list };
}

describe('a key that restricts where or to whom a tip is shown', () => {
  test.each(BASES)('shows it nowhere else when it is damaged: %s', async (_, base) => {
    const whole = await shownAt({ _help: base });
    expect(whole.size).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        for (const where of await shownAt({ _help: damaged(base, how) })) expect(whole).toContain(where);
      }),
      { numRuns: howMany(20, 60) },
    );
  });

  const moved = fc.record({ key: fc.constantFrom(...KEYS), name: fc.nat(20), where: elsewhere });

  /** An item whose key stands under another name, or in another place. */
  function misplaced(
    base: Record<string, unknown>,
    { key, name, where }: { key: string; name: number; where: string },
  ): Record<string, unknown> {
    const { [key]: value, ...rest } = base;
    if (value === undefined) return { _help: base };
    const other = MEANT[key]?.[name % MEANT[key].length] ?? key;
    if (where === 'item') return { _help: rest, [key]: value };
    if (where === 'beside') return { _help: { ...rest, [key]: value, [other]: ['https://b.test/z'] } };
    return where === 'instead' ? { _help: { ...rest, [other]: value } } : { _help: rest, [where]: { [other]: value } };
  }

  test.each(BASES)('shows it nowhere else under another name: %s', async (_, base) => {
    const whole = await shownAt({ _help: base });
    await fc.assert(
      fc.asyncProperty(moved, async (how) => {
        const item = misplaced(base, how);
        for (const where of await shownAt(item)) expect(whole).toContain(where);
        expect(parsed(feedWith([itemWith(item)])).tips).toHaveLength(1);
      }),
      { numRuns: howMany(20, 60) },
    );
  });

  const others = { match: HELP.match };
  test.each<[string, unknown, boolean]>([
    ['one bad place among good ones', { match: ['https://a.test/*', 'x'] }, false],
    ['no good place', { match: ['x', '*://*/*'] }, true],
    ['places that are no list', { match: {} }, true],
    ['null for places', { match: null }, false],
    ['places of nothing', { match: [null, ' '] }, false],
    ['no places', { match: [] }, false],
    ['one place as text', { match: 'https://a.test/*' }, false],
    ['a place that is too long', { match: [`https://a.test/${long}`, 'https://a.test/*'] }, false],
    ['more places than there may be', { match: Array(LIST_LIMITS.patterns + 1).fill('https://a.test/*') }, true],
    ['a bad place that is left out', { ...others, exclude: ['https://a.test/y', 'x'] }, true],
    ['null for places left out', { ...others, exclude: null }, false],
    ['an empty text for places left out', { ...others, exclude: '' }, false],
    ['places left out of nothing', { ...others, exclude: [''] }, false],
    ['headings of nothing', { ...others, headings: [null] }, false],
    ['roles of nothing', { ...others, audience: [null, ''] }, false],
    ['nothing beside something', { ...others, exclude: ['https://a.test/y', null], audience: ['buyer', ''] }, false],
    ['another word of nothing', { ...others, roles: [], except: null, not_match: [''] }, false],
    ['roles', { ...others, roles: ['boss'] }, true],
    ['not_match', { ...others, not_match: ['https://a.test/y'] }, true],
    ['a slip beside the right one', { ...others, exclude: ['https://a.test/z'], exclud: ['https://a.test/y'] }, true],
    ['two in another case', { ...others, Exclude: ['https://a.test/z'], EXCLUDE: ['https://a.test/y'] }, true],
    [
      'a step that has a role',
      { ...others, steps: [{ title: 'Go', target: { name: 'Date', role: 'textbox' } }] },
      false,
    ],
    [
      'keys of others',
      { ...others, source_url: 'https://a.test/', notes: 'x', tags: ['a'], priority: 1, id: 'a' },
      false,
    ],
    ['places left out as one text', { ...others, exclude: 'https://a.test/y, https://a.test/z' }, false],
    ['a role that is none', { ...others, audience: ['buyer', {}] }, true],
    ['roles as an object', { ...others, audience: { buyer: true } }, true],
    ['null for roles', { ...others, audience: null }, false],
    ['a number as role', { ...others, audience: [7] }, false],
    ['a heading that is none', { ...others, headings: [[]] }, true],
    ['a slip in a name', { ...others, exlude: ['https://a.test/y'] }, true],
    ['another case', { ...others, Exclude: ['https://a.test/y'] }, false],
    ['a key of somebody else', { ...others, owner: 'ana', _mine: 1, colour: 'red' }, false],
    ['_help as text', 'x', true],
    ['_help in a list', [{ match: HELP.match, exclude: ['x'] }], true],
    ['_help in a list of two', [{ match: HELP.match }, { exclude: ['https://a.test/y'] }], true],
    ['a long name', { ...others, [`exclude ${'x'.repeat(300)}`]: ['https://a.test/y'] }, true],
    ['_help as null', null, false],
    ['bad words only', { ...others, fields: [{}], errors: 7, keywords: null }, false],
  ])('%s', (_, help, isSearchOnly) => {
    const { tips, problems } = parsed(feedWith([itemHelping(help)]));
    expect(tips[0]?.isSearchOnly ?? false).toBe(isSearchOnly);
    const told = problems.filter(({ note }) => note?.kind === 'search-only');
    expect(told.length > 0).toBe(isSearchOnly);
    expect(told.every(({ title }) => title === 'Title')).toBe(true);
  });

  test('very many keys take no time, and words among them are seen', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, at]));
    const { tips } = parsed(feedWith([itemHelping({ ...keys, ...others, roles: ['boss'] })]));
    expect(tips[0]?.isSearchOnly).toBe(true);
  });

  test('the tip is found by whoever searches', async ({ task }) => {
    for (const help of [{ match: ['x'] }, { ...others, exclude: [7] }, { ...others, audience: [[]] }]) {
      const tips = (await tipFor({ _help: help }))(['guest']);
      expect((await tips.search('travel invoice', null)).map(({ tip }) => tip.title)).toEqual([WORDS]);
      expect(await tips.findForPage(PAGES[0] ?? pageWith())).toEqual([]);
    }
    noteHeld(task, 'tips whose place or audience cannot be used, found by searching only', 3, 3);
  });
});
