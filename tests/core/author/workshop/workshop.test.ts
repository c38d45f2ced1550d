// A feed that is worked on: opened, changed, looked through, stored and saved, without losing anything of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkshopFeed } from '../../../../lib/core/author/check-workshop-feed.ts';
import { buildWorkshop, diffWorkshop } from '../../../../lib/core/author/workshop/build-workshop.ts';
import {
  changeItems,
  duplicateItem,
  movePathStep,
  newItemId,
  setItemKey,
  stepsOfPath,
} from '../../../../lib/core/author/workshop/change-items.ts';
import { filterItems, NO_FILTER } from '../../../../lib/core/author/workshop/filter-items.ts';
import { openFeedFiles } from '../../../../lib/core/author/workshop/open-feed.ts';
import { parseStoredFeeds } from '../../../../lib/core/author/workshop/stored-list.ts';
import {
  addSavedPages,
  parseStoredPages,
  toSavedPages,
  toStoredPages,
} from '../../../../lib/core/author/workshop/stored-pages.ts';
import { createWorkshopShelf } from '../../../../lib/core/author/workshop/stored-workshop.ts';
import type { KeptFeed, WorkshopFeed } from '../../../../lib/core/author/workshop-feed.ts';
import { parsePageSnapshot } from '../../../../lib/core/place/page-snapshot.ts';

const TODAY = '2026-11-29';
const VERSION = 'https://jsonfeed.org/version/1.1';
const item = (id: string, more: object = {}) => ({ id, title: `Tip ${id}`, content_text: 'Words.', ...more });
const DOCUMENT = {
  _help: { newer: [1], revision: 7, contacts: [{ id: 'ana', name: 'Ana', email: 'ana@team.example', newer: true }] },
  items: [item('a', { zebra: 1, _help: { newer: {}, match: ['https://a.example/*'] } }), item('b')],
  title: 'Team',
  version: VERSION,
  unknown: { deep: [null] },
};

function openDocument(document: object): KeptFeed {
  const opened = openFeedFiles('f1', [{ name: 'feed.json', text: JSON.stringify(document) }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { feed } = opened.value;
  return { feed, saved: { head: feed.head, items: feed.items } };
}

const keptNow = (): KeptFeed => openDocument(DOCUMENT);
const change = ({ feed, saved }: KeptFeed, next: Partial<WorkshopFeed>): KeptFeed => ({
  feed: { ...feed, ...next },
  saved,
});

describe('a file that is opened and saved', () => {
  test('is the same but for whitespace while nothing was changed, whatever it holds', () => {
    expect(JSON.stringify(buildWorkshop(keptNow()).documents)).toBe(JSON.stringify([DOCUMENT]));
    const plain = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
    fc.assert(
      fc.property(plain, fc.array(plain, { maxLength: 4 }), fc.boolean(), (head, items, isFirst) => {
        const given = items.map((one, at) => ({ ...one, id: `i${at}` }));
        const around = { ...head, version: VERSION, title: 'T' };
        const document = isFirst ? { items: given, ...around, items2: 1 } : { ...around, items: given };
        expect(JSON.stringify(buildWorkshop(openDocument(document)).documents[0])).toBe(JSON.stringify(document));
      }),
    );
  });

  test('has the next number, and every key in its place, once something was changed', () => {
    const kept = keptNow();
    const [a, b] = kept.feed.items;
    const built = buildWorkshop(change(kept, { items: [setItemKey(a ?? {}, 'title', 'Other'), b ?? {}] }));
    const [first] = DOCUMENT.items;
    const expected = {
      ...DOCUMENT,
      _help: { ...DOCUMENT._help, revision: 8 },
      items: [{ ...first, title: 'Other' }, DOCUMENT.items[1]],
    };
    expect(JSON.stringify(built.documents)).toBe(JSON.stringify([expected]));
    // What was saved is what is compared with from then on.
    const again = buildWorkshop({ feed: built.saved, saved: built.saved });
    expect(again.files).toEqual(built.files);
  });

  test('that is broken opens as far as it can, and says what was wrong and where', () => {
    const text =
      '{\n"version": "https://jsonfeed.org/version/1.1",\n"title": "T",\n"items": [5, {"id": 3},\n{"title": 1}]}';
    const opened = openFeedFiles('f', [{ name: 'x.json', text }]);
    if (!opened.ok) throw new Error('refused');
    expect(opened.value.feed.items).toEqual([{ id: 3 }, { title: 1, id: 'tip-2' }]);
    expect(opened.value.problems.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 5]));
    const refused = openFeedFiles('f', [{ name: 'x.json', text: '{"items":\n [1,,2]}' }]);
    expect(refused).toMatchObject({ ok: false, error: [{ line: 2 }] });
  });

  test('is joined of all its files, in the order in which they name each other', () => {
    const file = (id: string, next?: string) =>
      JSON.stringify({ version: VERSION, title: 'T', items: [item(id)], ...(next ? { next_url: next } : {}) });
    const second = { name: 'tips-2.json', text: file('two') };
    const first = { name: 'tips.json', text: file('one', 'https://x.example/tips-2.json') };
    const both = openFeedFiles('f', [second, first]);
    expect(both.ok && both.value.feed.items.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(both.ok && [both.value.missing, both.value.feed.head.next_url]).toEqual([undefined, undefined]);
    expect(openFeedFiles('f', [first])).toMatchObject({ ok: true, value: { missing: 'tips-2.json' } });
  });
});

describe('files of a feed', () => {
  const file = (name: string, id: string) => ({
    name,
    text: JSON.stringify({ version: VERSION, title: 'T', items: [item(id)] }),
  });

  test('are all opened where several have one name', () => {
    const opened = openFeedFiles('f', [file('feed.json', 'one'), file('feed.json', 'two'), file('feed.json', 'three')]);
    expect(opened.ok && opened.value.feed.items.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  test('are all opened where there are more than readers would fetch', () => {
    const opened = openFeedFiles(
      'f',
      Array.from({ length: 120 }, (_, at) => file(`${at}.json`, `tip-${at}`)),
    );
    expect(opened.ok && opened.value.feed.items).toHaveLength(120);
  });
});

describe('what readers will see change', () => {
  test('is told tip by tip', () => {
    const kept = keptNow();
    const [a] = kept.feed.items;
    const next = change(kept, { items: [setItemKey(a ?? {}, 'title', 'Other'), item('c')] });
    const diff = diffWorkshop(next);
    expect([diff.added, diff.changed.map(({ tip }) => tip), diff.gone].map((tips) => tips.map(({ id }) => id))).toEqual(
      [['c'], ['a'], ['b']],
    );
    expect(diffWorkshop({ feed: kept.feed, saved: null }).added).toHaveLength(2);
    const inGerman = change(kept, { head: { ...kept.feed.head, language: 'de' } });
    expect(diffWorkshop(inGerman).changed).toHaveLength(2);
  });
});

describe('a feed that is looked through', () => {
  test('has each problem at its tip and its key', () => {
    const check = (feed: WorkshopFeed, today: string) => checkWorkshopFeed(feed, today, []);
    const { feed } = openDocument({
      ...DOCUMENT,
      items: [
        item('a', { _help: { match: ['https://ok.example/*', 'no pattern'], contacts: ['nobody'] } }),
        item('a', { _help: { review_by: '2026-01-01' } }),
      ],
      _help: { mailbox: 'no address' },
    });
    const found = check(feed, TODAY).map(({ index: at, key, rule }) => [at, key, rule]);
    expect(found).toEqual(
      expect.arrayContaining([
        [0, '_help.match[1]', 'pattern'],
        [0, '_help.contacts[0]', 'unknown-contact'],
        [1, 'id', 'twice'],
        [1, '_help.review_by', 'review-overdue'],
      ]),
    );
    expect(found.some(([at, key]) => at === null && key === '_help.mailbox')).toBe(true);
    // The same check knows what it has seen, but for what depends on the people of the feed.
    const people = { contacts: [{ id: 'nobody', name: 'N', email: 'n@team.example' }] };
    const next = { ...feed, head: { ...feed.head, _help: people } };
    expect(check(next, TODAY).some(({ rule }) => rule === 'unknown-contact')).toBe(false);
  });

  test('is looked through whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (one, help) => {
        const feed = {
          id: 'f',
          head: { version: VERSION, title: 'T', _help: help },
          items: [{ ...one, id: 'x', _help: help }],
        };
        expect(Array.isArray(checkWorkshopFeed(feed, TODAY, []))).toBe(true);
      }),
    );
  });
});

describe('tips', () => {
  const items = [
    item('a', { _help: { match: ['https://a.example/x/*'], owner: 'ana', review_by: '2026-01-01' } }),
    item('b', { tags: ['old'], _help: { kind: 'guide', contacts: ['ana'], path: { id: 'p', title: 'P', step: 2 } } }),
    item('c', { title: 'Ticket', _help: { path: { id: 'p', title: 'P', step: 1 } } }),
  ];
  const feed: WorkshopFeed = { id: 'f', head: {}, items };
  const ids = (some: readonly Record<string, unknown>[]) => some.map(({ id }) => id).join('');
  const pages = [{ url: 'https://a.example/x/1', title: 'X' }];
  const found = (filter: Partial<typeof NO_FILTER>) =>
    ids(filterItems(items, { ...NO_FILTER, ...filter }, { today: TODAY, faulty: new Set(items.slice(2)), pages }));

  test('are found by words, address, person, kind, path and what is to be done', () => {
    expect(found({})).toBe('abc');
    expect(found({ words: 'TIP words' })).toBe('ab');
    expect(found({ address: 'https://a.example/x/1' })).toBe('a');
    expect(found({ address: 'A.example' })).toBe('a');
    expect(found({ person: 'ana' })).toBe('ab');
    expect(found({ kind: 'guide' })).toBe('b');
    expect(found({ path: 'p' })).toBe('bc');
    expect(found({ state: 'overdue' })).toBe('a');
    expect(found({ state: 'problems' })).toBe('c');
    expect(found({ state: 'onNoPage' })).toBe('bc');
  });

  test('are changed together, and only those that change', () => {
    const all = new Set<Record<string, unknown>>(items);
    const owned = changeItems(feed, all, { kind: 'owner', value: 'ana' });
    expect([owned.count, owned.feed.items[0] === items[0]]).toEqual([2, true]);
    const tagged = changeItems(feed, all, { kind: 'addTag', value: 'old' });
    expect([tagged.count, tagged.feed.items[0]?.tags]).toEqual([2, ['old']]);
    const bare = changeItems(tagged.feed, tagged.chosen, { kind: 'removeTag', value: 'old' });
    expect(bare.feed.items.map((one) => 'tags' in one)).toEqual([false, false, false]);
    const placed = changeItems(feed, all, { kind: 'removePattern', value: 'https://a.example/x/*' });
    expect(placed.feed.items[0]?._help).toEqual({ owner: 'ana', review_by: '2026-01-01' });
  });

  test('have ids of their own, and steps in their order', () => {
    expect(newItemId(feed, 'Über  das Konto!')).toBe('uber-das-konto');
    expect(newItemId(feed, 'a')).toBe('a-2');
    const [a, b, c] = items;
    expect(ids(duplicateItem(feed, a ?? {}).feed.items)).toBe('atip-abc');
    expect(ids(stepsOfPath(feed, 'p'))).toBe('cb');
    const moved = movePathStep(feed, b ?? {}, 0);
    expect(ids(stepsOfPath(moved, 'p'))).toBe('bc');
    expect(moved.items[0]).toBe(a);
    expect(stepsOfPath(moved, 'p')[1]?._help).toEqual({ path: { id: 'p', title: 'P', step: 2 } });
    expect(c).toMatchObject({ _help: { path: { id: 'p', title: 'P', step: 1 } } });
  });
});

/** Extension storage as Chromium has it: it keeps no order of keys. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

function createStorage() {
  const [tips, pages, state] = [new Map<string, unknown>(), new Map<string, unknown>(), { list: [] as unknown }];
  return {
    tips,
    pages,
    write: (shelf: ReturnType<typeof createWorkshopShelf>, feeds: readonly KeptFeed[]) => {
      const planned = shelf.plan(feeds);
      if (planned.list) state.list = sorted(planned.list);
      for (const [name, tip] of planned.tips) tip === null ? tips.delete(name) : tips.set(name, sorted(tip));
      for (const [id, { next }] of planned.pages) next ? pages.set(id, toStoredPages(next)) : pages.delete(id);
      shelf.written();
      return planned;
    },
    read: () =>
      createWorkshopShelf().read(
        parseStoredFeeds(state.list),
        (name) => tips.get(name),
        (feedId) => toSavedPages(parseStoredPages(pages.get(feedId))),
      ),
  };
}

describe('what is stored', () => {
  test('is what there was, also what the last file had', () => {
    const [storage, shelf, kept] = [createStorage(), createWorkshopShelf(), keptNow()];
    storage.write(shelf, [kept]);
    expect(JSON.stringify(storage.read())).toBe(JSON.stringify([kept]));
    const [a] = kept.feed.items;
    const next = change(kept, { items: [item('new'), setItemKey(a ?? {}, 'title', 'Other')] });
    storage.write(shelf, [next]);
    const [read] = storage.read();
    expect(JSON.stringify(read)).toBe(JSON.stringify(next));
    expect(JSON.stringify(buildWorkshop(read ?? next))).toBe(JSON.stringify(buildWorkshop(next)));
    storage.write(shelf, []);
    expect([storage.read(), storage.tips.size]).toEqual([[], 0]);
  });

  test('is one tip where one tip was changed, and nothing where nothing was', () => {
    const [storage, shelf, kept] = [createStorage(), createWorkshopShelf(), keptNow()];
    storage.write(shelf, [kept]);
    const [a, b] = kept.feed.items;
    const next = change(kept, { items: [setItemKey(a ?? {}, 'title', 'Other'), b ?? {}] });
    const written = storage.write(shelf, [next]);
    expect([written.list, written.tips.size]).toEqual([null, 1]);
    const same = storage.write(shelf, [next]);
    expect([same.list, same.tips.size]).toEqual([null, 0]);
    // A change that could not be kept is planned again.
    const later = change(next, { items: [a ?? {}, b ?? {}] });
    shelf.plan([later]);
    expect(shelf.plan([later]).tips.size).toBe(1);
  });

  test('survives any row of changes', () => {
    const step = fc.record({ kind: fc.constantFrom('add', 'edit', 'drop', 'save', 'swap'), at: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const [storage, shelf] = [createStorage(), createWorkshopShelf()];
        let kept = keptNow();
        steps.forEach(({ kind, at }, number) => {
          const { items } = kept.feed;
          const one = items[at % Math.max(1, items.length)] ?? item('none');
          if (kind === 'add') kept = change(kept, { items: items.toSpliced(at, 0, item(`n${number}`)) });
          if (kind === 'edit')
            kept = change(kept, { items: items.map((i) => (i === one ? { ...i, title: `${number}` } : i)) });
          if (kind === 'drop') kept = change(kept, { items: items.filter((i) => i !== one) });
          if (kind === 'swap') kept = change(kept, { items: items.toReversed() });
          if (kind === 'save') kept = { feed: kept.feed, saved: { head: kept.feed.head, items } };
          storage.write(shelf, [kept]);
          expect(JSON.stringify(storage.read())).toBe(JSON.stringify([kept]));
        });
      }),
    );
  });

  test('in a newer shape stays, and what else is there goes on', () => {
    const [storage, shelf, kept] = [createStorage(), createWorkshopShelf(), keptNow()];
    storage.write(shelf, [kept]);
    storage.tips.set('f1 0', { newer: true });
    const list = shelf.plan([kept]).list ?? parseStoredFeeds([{ id: 'f1', head: '{}', tips: [0, 1] }]);
    const again = createWorkshopShelf();
    const [read] = again.read(
      list,
      (name) => storage.tips.get(name),
      () => [],
    );
    expect(read?.feed.items.map(({ id }) => id)).toEqual(['b']);
    const written = again.plan(read ? [read] : []);
    expect([...written.tips.keys()]).not.toContain('f1 0');
    expect(written.list?.[0]?.tips ?? list[0]?.tips).toContain(0);
  });
});

describe('saved pages', () => {
  const savedPage = (file: string, title = file) => {
    const page = parsePageSnapshot({ url: `https://a.example/${file}`, title });
    if (!page) throw new Error('expected a page');
    return { file, page };
  };
  const [first, second] = [savedPage('1.json'), savedPage('2.json')];

  test('are kept beside their feed, and nothing is written while they are the same', () => {
    const [storage, shelf] = [createStorage(), createWorkshopShelf()];
    const kept: KeptFeed = { ...keptNow(), pages: [first, second] };
    storage.write(shelf, [kept]);
    expect(storage.read()).toEqual([kept]);
    const later: KeptFeed = { ...kept, ...change(kept, { head: { title: 'Other' } }) };
    expect(storage.write(shelf, [later]).pages.size).toBe(0);
    const planned = storage.write(shelf, [{ ...later, pages: [second] }]);
    expect([planned.list, planned.tips.size, planned.pages.size]).toEqual([null, 0, 1]);
    storage.write(shelf, []);
    expect(storage.pages.size).toBe(0);
  });

  test('of another shape are left where they are', () => {
    const stored = [...toStoredPages([first]), { id: '2.json', page: {} }, { id: '', page: first.page }, 'x'];
    expect(toSavedPages(parseStoredPages(stored))).toEqual([first]);
    expect(parseStoredPages({ 1: first })).toEqual([]);
  });

  test('take the place of those of their name, and have an end', () => {
    const again = savedPage('1.json', 'Newer');
    expect(addSavedPages([first], [second, again])).toEqual({ pages: [again, second], left: [] });
    const many = Array.from({ length: 202 }, (_, at) => savedPage(`${at}.json`));
    const { pages, left } = addSavedPages([], many);
    expect([pages.length, left.map(({ file }) => file)]).toEqual([200, ['200.json', '201.json']]);
    const labels = Array.from({ length: 200 }, () => 'x'.repeat(2000));
    const large = (file: string) => ({ file, page: { ...first.page, labels } });
    const full = addSavedPages([], ['a', 'b', 'c', 'd', 'e', 'f'].map(large));
    expect([full.pages.length, full.left.length]).toEqual([4, 2]);
    // A small one still fits behind one that is too large.
    expect(addSavedPages(full.pages, [large('g'), first])).toMatchObject({ left: [{ file: 'g' }] });
  });
});
