import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndexBuilder } from '../../../../lib/core/find/index/build-index.ts';
import { INDEX_FORMAT } from '../../../../lib/core/find/index/index-words.ts';
import { openStoredIndex, ShardLost, type StoredTipIndex } from '../../../../lib/core/find/index/stored-index.ts';
import { type TipDocument, toDocument } from '../../../../lib/core/find/index/tip-document.ts';
import { createTipIndex, type TipIndex } from '../../../../lib/core/find/index/tip-index.ts';
import { rankTyped, retrieveTyped } from '../../../../lib/core/find/search/search-tips.ts';
import { toTypedWords } from '../../../../lib/core/find/search/typed-words.ts';
import { tipLists } from '../../../fixtures/pages/random-pages.ts';
import { tipWith } from '../../../fixtures/tips/tips.ts';

const documentsOf = (...titles: string[]) =>
  titles.map((title, index) => toDocument(tipWith({ id: `t${index}`, title })));
const keys = (index: TipIndex, weights: [string, number][], limit = 10, allowed?: Set<string>) =>
  index.retrieve(new Map(weights), limit, { allowed }).map((key) => key.split('\n')[1]);

/** What would be stored of an index over some tips, whose numbers are not all there; as a browser gives it back. */
function store(documents: readonly TipDocument[]) {
  const builder = createIndexBuilder();
  documents.forEach((document, at) => {
    builder.add(document, 3 * at);
  });
  const { head, shards } = builder.finish();
  return structuredClone({ head, shards: [...shards] });
}

/** Opens what was stored; tips are found by their keys, to be compared with. */
function openAgain(documents: readonly TipDocument[], { head, shards } = store(documents)) {
  const index = openStoredIndex(head, async (numbers) => numbers.map((number) => shards[number]));
  if (!index) throw new Error('It was not opened.');
  const retrieve: TipKeys = async (...search) =>
    (await index.retrieve(...search)).map((number) => documents[number / 3]?.key ?? '');
  return { ...index, retrieve };
}
type TipKeys = (...search: Parameters<StoredTipIndex['retrieve']>) => Promise<string[]>;

test('an index opened from what was stored is the index that was built', async () => {
  await fc.assert(
    fc.asyncProperty(
      tipLists,
      fc.array(fc.constantFrom('invoice', 'cost', 'tax', 'fi-204', '204', '請求', 'inv', 'closd'), { maxLength: 3 }),
      async (tips, typed) => {
        const documents = tips.map((tip) => toDocument(tip));
        const answers = [createTipIndex(documents), openAgain(documents)].map(async (index) => {
          const words = toTypedWords(typed.join(' '), index, new Map());
          return [
            index.statistics,
            await retrieveTyped<string[] | Promise<string[]>>(index, words),
            rankTyped(documents, words, index),
          ];
        });
        expect(await answers[1]).toEqual(await answers[0]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a page finds by the tips themselves just what MiniSearch finds, to the last place', async () => {
  const word = fc.constantFrom('tax', 'rate', 'cost', 'centre', 'order', 'invoice', 'page', 'save', 'list', 'vendor');
  const words = (maxLength: number) => fc.array(word, { maxLength }).map((some) => some.join(' '));
  const tip = fc.record({
    title: words(4),
    text: words(40),
    summary: words(6),
    tags: fc.array(word, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(tip, { maxLength: 40 }),
      fc.array(fc.tuple(word, fc.double({ min: 0.01, max: 9, noNaN: true })), { maxLength: 10 }),
      fc.integer({ min: 1, max: 4 }),
      async (tips, weights, share) => {
        const documents = tips.map((one, at) => toDocument(tipWith({ ...one, id: `t${at}` })));
        const stored = openAgain(documents);
        const first = new Set(weights.slice(0, 2).map(([term]) => term));
        for (const options of [{}, { first }]) {
          const found = createTipIndex(documents).retrieve(new Map(weights), 20, options);
          expect(found).toEqual(await stored.retrieve(new Map(weights), 20, options));
        }
        const allowed = new Set(documents.filter((_, at) => at % share === 0).map(({ key }) => key));
        const all = createTipIndex(documents).retrieve(new Map(weights), 40);
        expect(createTipIndex(documents).retrieve(new Map(weights), 40, { allowed })).toEqual(
          all.filter((key) => allowed.has(key)),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('an index of another format is not opened', () => {
  const { head } = store(documentsOf('one'));
  expect(openStoredIndex({ ...head, format: INDEX_FORMAT + 1 }, async () => [])).toBeNull();
});

describe('shards', () => {
  const texts = Array.from({ length: 600 }, (_, at) => `tax rate${at} number${at % 7} ${'word'.repeat((at % 5) + 1)}`);
  const documents = documentsOf(...texts.map((text) => `${text} ${text}x`));
  const stored = store(documents);

  test('are read once for the same words, as many as those words need', async () => {
    const read: number[] = [];
    const index = openStoredIndex(stored.head, async (numbers) => {
      read.push(...numbers);
      return numbers.map((number) => stored.shards[number]);
    });
    expect(stored.head.shards).toBeGreaterThan(1);
    expect(await index?.retrieve(new Map([['rate7', 1]]), 10)).toEqual([21]);
    expect(read).toHaveLength(1);
    await index?.retrieve(new Map([['rate7', 2]]), 10);
    expect(read).toHaveLength(1);
  });

  test('that are more than are kept make room for each other, and all is found', async () => {
    const index = openStoredIndex(stored.head, async (numbers) => numbers.map((number) => stored.shards[number]), 1);
    for (let at = 0; at < 600; at += 40) {
      const weights = new Map([
        [`rate${at}`, 1],
        [`rate${at + 1}`, 0.5],
      ]);
      expect(await index?.retrieve(weights, 10)).toEqual([3 * at, 3 * (at + 1)]);
    }
  });

  test('that are missing are told', async () => {
    const index = openStoredIndex(stored.head, async (numbers) => numbers.map(() => undefined));
    await expect(index?.retrieve(new Map([['tax', 1]]), 10)).rejects.toBeInstanceOf(ShardLost);
  });
});

test('frequency counts tips, not mentions', () => {
  const index = createTipIndex(documentsOf('tax tax tax', 'tax', 'rate'));
  expect([index.frequency('tax'), index.frequency('rate'), index.frequency('none')]).toEqual([2, 1, 0]);
  expect(index.statistics.size).toBe(3);
});

describe('retrieving', () => {
  const index = createTipIndex(documentsOf('tax rate', 'tax', 'rate of exchange', 'other'));

  test('weights, limit and what is allowed are kept', () => {
    const order = (tax: number, rate: number) =>
      keys(index, [
        ['tax', tax],
        ['rate', rate],
      ]);
    expect(order(1, 5)).toEqual(['t0', 't2', 't1']);
    expect(order(5, 1)).toEqual(['t0', 't1', 't2']);
    expect(
      keys(
        index,
        [
          ['tax', 1],
          ['rate', 1],
        ],
        2,
      ),
    ).toHaveLength(2);
    expect(
      keys(
        index,
        [
          ['tax', 1],
          ['rate', 1],
        ],
        10,
        new Set(['feed\nt2']),
      ),
    ).toEqual(['t2']);
    expect(keys(index, [['none', 1]])).toEqual([]);
    expect(keys(index, [])).toEqual([]);
  });

  test('words such as constructor are words', () => {
    const odd = createTipIndex(documentsOf('constructor toString', 'hasOwnProperty valueOf'));
    expect(keys(odd, [['constructor', 1]])).toEqual(['t0']);
    expect(odd.frequency('tostring')).toBe(1);
    expect(odd.frequency('valueof')).toBe(1);
  });
});

test('a word that is too common to look up takes no budget from those after it', () => {
  const texts = Array.from({ length: 600 }, (_, at) =>
    ['first second', at < 200 ? 'third' : '', at < 150 ? 'costly' : ''].join(' '),
  );
  const index = createTipIndex(documentsOf(...texts, 'rare'));
  const found = keys(
    index,
    [
      ['first', 1000],
      ['second', 900],
      ['third', 400],
      ['costly', 200],
      ['rare', 1],
    ],
    1000,
  );
  expect(found).toHaveLength(601);
});

describe('expanding', () => {
  const index = createTipIndex(documentsOf('invoice', 'invoicing', 'invite', '12345', 'inv'));

  test('what was typed is closest, then what begins so, then what looks so', () => {
    const near = index.expand('inv');
    expect([...near.keys()][0]).toBe('inv');
    expect([...near.keys()].sort()).toEqual(['inv', 'invite', 'invoice', 'invoicing']);
    expect([...near.values()].every((closeness) => closeness > 0 && closeness <= 1)).toBe(true);
    expect(index.expand('invoixe').has('invoice')).toBe(true);
  });

  test('another spelling is closer than a typing error', () => {
    const near = createTipIndex(documentsOf('centre', 'cantor')).expand('center');
    expect(near.get('centre')).toBeGreaterThan(near.get('cantor') ?? 0);
    expect(near.get('centre')).toBeGreaterThan(0.5);
    expect(near.get('cantor')).toBeGreaterThan(0);
  });

  test('short words and numbers are not mistyped', () => {
    expect([...index.expand('inw')]).toEqual([]);
    expect([...index.expand('12346')]).toEqual([]);
  });
});
