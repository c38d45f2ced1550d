// A tip of a feed in the form: opened and left it is the same to the letter, and one change changes one key.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKey, setItemKey } from '../../../../lib/core/author/workshop/change-items.ts';
import { beginEditing, editedItem } from '../../../../lib/core/author/workshop/edited-item.ts';
import type { FeedItem } from '../../../../lib/core/feed/feed-schema.ts';
import { handbookItems, sampleItems } from '../../../fixtures/authoring/draft-items.ts';

type Item = Record<string, unknown>;

/** What becomes of an item whose draft is changed in the form. */
function edited(item: Item, change: (item: FeedItem) => FeedItem = (same) => same): Item {
  const editing = beginEditing(item);
  return editedItem(editing, { ...editing.draft, item: change(editing.draft.item) });
}

const words = fc.string({ maxLength: 20 });
const list = fc.array(words, { maxLength: 3 });
const step = fc.record(
  {
    title: words,
    content_html: fc.constantFrom('<p>x</p>', '<b>y</b> <u>z</u>', ''),
    content_text: words,
    target: fc.constantFrom({ name: 'Save', later: 1 }, { selector: '#a' }),
    later: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [] },
);
const valid = fc
  .record(
    {
      later: fc.jsonValue({ maxDepth: 2 }),
      title: words,
      content_html: fc.constantFrom('<p>a <u>b</u></p>', '<table><tr><td>1</td></tr></table>', '<details>c</details>'),
      content_text: words,
      summary: words,
      url: fc.webUrl(),
      tags: list,
      language: fc.constantFrom('de', 'x-klingon'),
      authors: fc.constant([{ name: 'Ana', later: true }]),
      attachments: fc.constant([{ url: 'https://a.example/a.pdf' }]),
      _help: fc.record(
        {
          later: fc.jsonValue({ maxDepth: 2 }),
          kind: fc.constantFrom('tip', 'guide', 'video'),
          match: list,
          exclude: list,
          fields: list,
          errors: list,
          headings: list,
          keywords: list,
          contacts: list,
          audience: list,
          review_by: fc.constant('2027-01-31'),
          verified: fc.constant({ by: 'Ana', on: '2026-01-01', later: 1 }),
          owner: words,
          path: fc.constant({ id: 'week', title: 'Week', step: 2, later: [] }),
          translation_of: words,
          steps: fc.array(step, { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .chain((item) => fc.oneof(fc.string({ minLength: 1 }), fc.integer()).map((id): Item => ({ id, ...item })));

/** Anything at all, under the keys that a form shows. */
const faulty = fc
  .record(
    {
      title: fc.jsonValue({ maxDepth: 1 }),
      content_html: fc.jsonValue({ maxDepth: 1 }),
      content_text: fc.jsonValue({ maxDepth: 1 }),
      language: fc.jsonValue({ maxDepth: 1 }),
      tags: fc.jsonValue({ maxDepth: 1 }),
      _help: fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.record({
          match: fc.jsonValue({ maxDepth: 2 }),
          steps: fc.jsonValue({ maxDepth: 3 }),
          kind: fc.jsonValue({ maxDepth: 1 }),
          path: fc.jsonValue({ maxDepth: 1 }),
        }),
      ),
    },
    { requiredKeys: [] },
  )
  .map((item): Item => ({ id: 'a', ...item }));

describe('without a change it stays the very same', () => {
  test('the handbook and the sample', () => {
    const items = [...handbookItems(), ...sampleItems()];
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) expect(edited(item)).toBe(item);
  });

  test('any item, however faulty', () => {
    fc.assert(
      fc.property(fc.oneof(valid, faulty), (item) => {
        expect(edited(item)).toBe(item);
      }),
      { numRuns: 500 },
    );
  });
});

describe('one change changes one key', () => {
  const changes = fc.constantFrom<[key: string, value: unknown]>(
    ['title', 'New'],
    ['language', 'fr'],
    ['tags', ['one']],
    ['_help.match', ['https://a.example/*', 'https://b.example/*']],
    ['_help.fields', []],
    ['_help.owner', 'ana'],
    ['_help.kind', 'guide'],
    ['_help.contacts', ['ana']],
    ['_help.path', { id: 'month', title: 'Month', step: 1 }],
  );

  test('in any item', () => {
    fc.assert(
      fc.property(valid, changes, (item, [key, value]) => {
        const after = edited(item, (shown) => setItemKey(shown, key, value));
        const isEmptied = Array.isArray(value) && value.length === 0;
        const before = itemKey(item, key);
        // A list that was empty is not changed by being emptied.
        const wasEmpty = Array.isArray(before) && before.length === 0;
        expect(itemKey(after, key)).toEqual(isEmptied && !wasEmpty ? undefined : value);
        expect(JSON.stringify(setItemKey(after, key, ''))).toBe(JSON.stringify(setItemKey(item, key, '')));
      }),
      { numRuns: 500 },
    );
  });

  test('in a faulty one: what else is wrong stays to be mended', () => {
    fc.assert(
      fc.property(faulty, (item) => {
        const after = edited(item, (shown) => setItemKey(shown, 'title', 'New'));
        expect(after).toEqual({ ...item, title: 'New' });
      }),
    );
  });

  test('a text alone changes neither the steps nor what else a step holds', () => {
    const item = {
      id: 7,
      content_html: '<p>Old <u>words</u></p>',
      _help: { translation_of: 'b', steps: [{ content_html: '<u>Go</u>', later: { deep: 1 } }] },
    };
    const editing = beginEditing(item);
    const { draft } = editing;
    expect(editedItem(editing, { ...draft, text: 'New' })).toEqual({
      ...item,
      content_html: '<p>New</p>',
    });
    const steps = draft.steps.map((one) => ({ ...one, text: 'Stay' }));
    expect(editedItem(editing, { ...draft, steps })).toEqual({
      ...item,
      _help: { translation_of: 'b', steps: [{ content_html: 'Stay', later: { deep: 1 } }] },
    });
  });

  test('one step alone keeps the others as they are, whatever is wrong with them', () => {
    const step = fc.oneof(
      fc.record(
        {
          content_html: fc.constantFrom('<b>Go</b>', 'Stay', ''),
          title: fc.jsonValue(),
          target: fc.jsonValue(),
          newer: fc.jsonValue(),
        },
        { requiredKeys: ['content_html'] },
      ),
      fc.constantFrom('Words alone', 'Open it'),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), fc.nat(3), (steps, nth) => {
        const at = nth % steps.length;
        const editing = beginEditing({ id: 'a', title: 'T', _help: { steps } });
        const { draft } = editing;
        const next = draft.steps.map((one, place) => (place === at ? { ...one, text: 'Quite new' } : one));
        const help = editedItem(editing, { ...draft, steps: next })._help as { steps: object[] };
        const kept = steps.map((one) => (typeof one === 'string' ? { content_text: one } : one));
        expect(help.steps.toSpliced(at, 1)).toEqual(kept.toSpliced(at, 1));
        expect(help.steps[at]).toMatchObject({ content_html: 'Quite new' });
      }),
    );
  });
});
