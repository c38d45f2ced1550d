import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFeedFiles } from '../../../../lib/core/author/workshop/open-feed.ts';
import { salvageJson } from '../../../../lib/core/author/workshop/salvage-json.ts';

const feed = {
  title: 'Finance “tips”',
  _ours: { deep: [1, -2.5e3, true, null, 'a\n"b" \\ c \u00e9'] },
  items: [
    { id: 'a', title: 'One', content_text: 'First, then {second}.' },
    { id: 'b', title: 'Two', content_text: 'Last: [x].' },
  ],
};
const sound = JSON.stringify(feed, null, 2);
const [one, two] = feed.items;

describe('broken JSON', () => {
  it('that is sound is read as it is', () => {
    expect(salvageJson(sound)).toEqual(feed);
    expect(salvageJson(JSON.stringify(feed))).toEqual(feed);
  });

  it.each([
    ['a comma too many', sound.replaceAll(/(["}])\n(\s*[\]}])/g, '$1,\n$2')],
    ['a comma too few', sound.replace('"One",', '"One"').replace('},\n', '}\n')],
    ['remarks', sound.replace('"items"', '// our tips\n/* all */ "items"')],
    ['a key without quotation marks', sound.replace('"items"', 'items')],
    ['a mark of the encoding', `\ufeff${sound}`],
    ['quotation marks of a word processor', sound.replace('"One"', '“One”').replace('"id": "b"', '“id”: “b”')],
    ['a text that was not ended', sound.replace('"One",', '"One,')],
    ['a stray bracket behind the end', `${sound}]}`],
  ])('with %s loses nothing', (_, text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(salvageJson(text)).toEqual(feed);
  });

  it('with a line break or a stray backslash in a text has the text', () => {
    const text = '{"items": [{"id": "a", "content_text": "First,\nthen C:\\Users\\q."}]}';
    expect(salvageJson(text)).toEqual({ items: [{ id: 'a', content_text: 'First,\nthen C:\\Users\\q.' }] });
  });

  it('with a value that is none loses this value alone', () => {
    expect(salvageJson(sound.replace('"One"', 'oops(1)'))?.items).toEqual([{ ...one, title: undefined }, two]);
  });

  it('that was cut off is read to the last whole value, wherever that was', () => {
    for (let end = 1; end < sound.length; end += 1) {
      const read = salvageJson(sound.slice(0, end));
      const items = Array.isArray(read?.items) ? read.items : [];
      for (const [at, item] of items.entries()) expect(feed.items[at]).toMatchObject(item as object);
    }
    expect(salvageJson(sound.slice(0, sound.indexOf('Two')))?.items).toEqual([one, { id: 'b' }]);
  });

  it('of any depth, or none at all, ends', () => {
    expect(salvageJson('{"a":'.repeat(50_000))).not.toBeNull();
    expect(salvageJson('{]}][{"a" "b" : : ,,')).toEqual({});
    expect(salvageJson('<!doctype html>')).toBeNull();
    expect(salvageJson('')).toBeNull();
  });

  it.each(['\n', ' ', '"', '{', '[', ',', '/', '/*', '"\n', '\\', '“a'])(
    'of a million %j is read in no time',
    (sign) => {
      expect(salvageJson(`{"items": ${sign.repeat(1_000_000)}`)).not.toBeNull();
    },
  );

  it('reads on behind more comments than a pattern has room for', () => {
    expect(salvageJson(`{${'//\n'.repeat(2_000_000)}"a": 1`)).toEqual({ a: 1 });
  });

  it('reads whatever is sound as it is, odd keys and signs included', () => {
    const sign = fc.constantFrom(
      'a',
      '"',
      '\\',
      '\n',
      '\0',
      '\ud800',
      '<',
      ' ',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '/*',
      '//',
      '\ufeff',
    );
    const words = fc.string({ unit: sign, maxLength: 8 });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, -1.5e9, 0),
        words,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(words, fc.constantFrom('__proto__', '')), tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.nat(3), (inner, indent) => {
        const sound = JSON.stringify({ inner }, null, indent);
        // Not beside `JSON.parse`: V8 takes the key `\ud800` for `\` where it has met an object with that key before.
        expect(JSON.stringify(salvageJson(sound))).toBe(JSON.stringify({ inner }));
      }),
    );
  });

  it('keeps a prototype out of what it reads', () => {
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(Object.getPrototypeOf(salvageJson('{"__proto__": {"x": 1},}'))).toBe(Object.prototype);
  });
});

describe('a feed file that is broken', () => {
  const open = (text: string) => openFeedFiles('f', [{ name: 'feed.json', text }]);

  it('is opened as far as it can be, and says where it broke', () => {
    const opened = open(sound.replace('"One",', '"One"'));
    expect(opened).toMatchObject({ ok: true, value: { isDamaged: true, feed: { items: feed.items } } });
    expect(opened.ok && opened.value.problems).toMatchObject([{ rule: 'feed', line: 16 }]);
  });

  it('is refused where no list of tips is in it', () => {
    expect(open('{"title": \n oops}').ok).toBe(false);
    expect(open('<!doctype html><script>{"items": []}</script>').ok).toBe(false);
  });
});
