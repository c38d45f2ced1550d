// A tip draft and its item: unchanged it comes back to the letter, and what is changed changes nothing else.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toDraftItem, toTipDraft } from '../../../lib/core/author/draft-item.ts';
import { previewTip } from '../../../lib/core/author/preview-tip.ts';
import { readTip } from '../../../lib/core/author/read-tip.ts';
import { type FeedItem, itemSchema } from '../../../lib/core/feed/feed-schema.ts';
import { handbookItems, sampleItems } from '../../fixtures/authoring/draft-items.ts';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const saved = (item: FeedItem) => JSON.stringify(toDraftItem(toTipDraft(item)));

describe('unchanged, an item comes back to the letter', () => {
  test('the handbook and the sample', () => {
    const items = [...handbookItems(), ...sampleItems()];
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) expect(saved(item)).toBe(JSON.stringify(item));
  });

  const words = fc.string({ maxLength: 40 });
  const html = fc
    .array(
      fc.oneof(
        words.map((text) => text.replace(/[<&]/g, '')),
        fc.constantFrom('<p>', '</p>', '<b>x</b>', '<u>y</u>', '<ol><li>', '</li></ol>', '<br>', '<h2>Steps</h2>'),
        fc.constantFrom(`<img src="${PNG}" alt="a">`, '<img src="tips/a.png">', '<a href="x.html">z</a>', '<details>'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const without = <T extends object>(object: T): T =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
  const step = fc
    .record({
      title: maybe(fc.string({ minLength: 1, maxLength: 9 })),
      content_html: maybe(html),
      content_text: maybe(words),
      target: maybe(fc.constantFrom({ name: 'Save', role: 'button' }, { selector: '#a' }, { name: 'x', other: 1 })),
      unknown: maybe(fc.integer()),
    })
    .map(without);
  const item = fc
    .record({
      later: maybe(fc.dictionary(fc.string(), fc.integer(), { maxKeys: 2 })),
      id: fc.string({ minLength: 1 }),
      content_text: maybe(words),
      title: maybe(words),
      content_html: maybe(html),
      summary: fc.constant('s'),
      _help: maybe(
        fc
          .record({
            steps: maybe(fc.array(step, { maxLength: 4 })),
            match: maybe(fc.constant(['a.example'])),
            x: maybe(words),
          })
          .map(without),
      ),
    })
    .map(without);

  test('any item', () => {
    fc.assert(
      fc.property(item, (given) => {
        expect(saved(given as FeedItem)).toBe(JSON.stringify(given));
      }),
      { numRuns: 500 },
    );
  });

  test('and one whose title was changed keeps the rest', () => {
    fc.assert(
      fc.property(item, (given) => {
        const draft = toTipDraft(given as FeedItem);
        const changed = toDraftItem({ ...draft, item: { ...draft.item, title: 'New' } });
        expect({ ...changed, title: 'x' }).toEqual({ ...given, title: 'x' });
      }),
      { numRuns: 100 },
    );
  });
});

describe('changed', () => {
  const item = {
    id: 'a',
    title: 'T',
    content_html: '<p>Old <u>words</u></p>',
    later: { x: 1 },
    _help: {
      match: ['a.example'],
      owner: 'ana',
      steps: [
        { content_html: '<u>Click</u> it', target: { name: 'Save', role: 'button' }, later: 2 },
        { content_text: 'Then wait', title: 'Wait' },
      ],
    },
  } as FeedItem;
  const draft = toTipDraft(item);

  test('the text alone: steps and unknown keys stay as they were', () =>
    expect(toDraftItem({ ...draft, text: 'New\nline **b**' })).toEqual({
      ...item,
      content_html: '<p>New<br>\nline <strong>b</strong></p>',
    }));

  test('one step alone: the other and its own unknown keys stay', () => {
    const steps = draft.steps.map((step, at) => (at === 0 ? { ...step, text: 'Press it' } : step));
    expect(toDraftItem({ ...draft, steps })._help?.steps).toEqual([
      { content_html: 'Press it', target: { name: 'Save', role: 'button' }, later: 2 },
      { content_text: 'Then wait', title: 'Wait' },
    ]);
  });

  test('the order of steps, one removed, one added that is still empty, a target cleared', () => {
    const [first, second] = draft.steps;
    if (!first || !second) throw new Error('there are two steps');
    const { target: _, ...bare } = first;
    expect(toDraftItem({ ...draft, steps: [second, bare, { key: 'new-1', text: ' ' }] })._help?.steps).toEqual([
      { content_text: 'Then wait', title: 'Wait' },
      { content_html: '<u>Click</u> it', later: 2 },
    ]);
    expect(toDraftItem({ ...draft, steps: [] })._help).toEqual({ match: ['a.example'], owner: 'ana' });
  });

  test('plain text beside the HTML says the same', () =>
    expect(toDraftItem({ ...toTipDraft({ id: 'a', content_text: 'x' }), text: '*y*' })).toEqual({
      id: 'a',
      content_text: 'y',
      content_html: '<p><em>y</em></p>',
    }));

  test('pictures stand in the text by name, and in the item as themselves', () => {
    const pictured = toTipDraft({ id: 'a', content_html: `<p>See <img src="${PNG}" alt="The form"></p>` });
    expect(pictured).toMatchObject({ text: 'See ![The form](picture-1)', pictures: { 'picture-1': PNG } });
    const other = `${PNG}AAAA`;
    const steps = [{ key: 'new-1', text: 'Here ![b](picture-2)' }];
    expect(toDraftItem({ ...pictured, pictures: { 'picture-1': PNG, 'picture-2': other }, steps })).toEqual({
      id: 'a',
      content_html: `<p>See <img src="${PNG}" alt="The form"></p>`,
      _help: { steps: [{ content_html: `Here <img src="${other}" alt="b">` }] },
    });
    expect(toDraftItem({ ...pictured, text: `${pictured.text} now` }).content_html).toContain(`src="${PNG}"`);
    expect(toDraftItem({ ...pictured, pictures: { 'picture-1': other } }).content_html).toContain(`src="${other}"`);
  });

  test('a text in code that looks like a picture is none', () =>
    expect(
      toDraftItem({ item: { id: 'a' }, text: '`src="picture-1"`', steps: [], pictures: { 'picture-1': PNG } }),
    ).toEqual({
      id: 'a',
      content_html: '<p><code>src=&quot;picture-1&quot;</code></p>',
    }));

  test.each([
    'Plain words',
    'One\nTwo',
    'One\n\nTwo',
    '- a\n- b',
    '1. a\n2. b',
    '**b** *i* `c`',
    '[x](https://a.example)',
  ])('what was written is there again: %j', (text) => {
    const again = toTipDraft(toDraftItem({ item: { id: 'a' }, text, steps: [{ key: 'new-1', text }] }));
    expect([again.text, again.steps[0]?.text]).toEqual([text, text]);
  });

  test('plain text that only looks a little like Markdown needs no shield', () => {
    expect(toTipDraft({ id: 'a', content_text: 'Open a_b.txt\n- one\n2 * 3 = 6' }).text).toBe(
      'Open a_b.txt\n- one\n2 * 3 = 6',
    );
    expect(toTipDraft({ id: 'a', content_text: 'a *b* c' }).text).toBe('a \\*b\\* c');
  });

  test('a heading that says Steps, with a list, gives steps as in a tip’s file', () => {
    const text = 'Why.\n\n## Steps\n\n1. Press [Save](show:button)\n2. Wait';
    const { tip } = readTip(`---\ntitle: T\n---\n${text}\n`, { file: 'tips/a.md', urlOf: () => undefined });
    const { content_html, _help } = toDraftItem({ item: { id: 'a', title: 'T' }, text, steps: [] });
    expect({ content_html, _help }).toEqual({ content_html: tip.item.content_html, _help: tip.item._help });
  });

  test('an item of a draft is one that a feed may have, and readers see it', () => {
    const made = toDraftItem({ item: { id: 'a', title: 'T' }, text: 'x', steps: [{ key: 'new-1', text: 'y' }] });
    expect(v.safeParse(itemSchema, made).success).toBe(true);
    expect(previewTip({ item: { id: '', title: 'T' }, text: 'x', steps: [] }, 'own')?.tip).toMatchObject({
      title: 'T',
      html: '<p>x</p>',
    });
    expect(previewTip({ item: { id: '' }, text: ' ', steps: [] }, 'own')).toBeNull();
  });
});
