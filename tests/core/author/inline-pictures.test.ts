import { expect, test } from 'vitest';
import { INLINE_BYTES, inlinePictures } from '../../../lib/core/author/inline-pictures.ts';
import { readFolder } from '../../../lib/core/author/read-folder.ts';
import { FEED_LIMITS } from '../../../lib/core/feed/limits.ts';
import { PICTURE_LIMITS } from '../../../lib/core/feed/limits-pictures.ts';
import { folderWith, LARGER_PICTURE, ONE_POINT, tipFile } from '../../fixtures/authoring/sound-folder.ts';

const shown = (body: string, more: Parameters<typeof folderWith>[0] = {}) => {
  const files = { 'tips/p.png': ONE_POINT, 'tips/a.md': tipFile('title: A', body), ...more };
  const { items, pictures } = inlinePictures(readFolder(folderWith(files)));
  const item = items.find(({ id }) => id === 'a');
  const html = [item?.content_html, ...(item?._help?.steps ?? []).map((step) => step.content_html)].join('\n');
  return {
    sources: [...html.matchAll(/<img src="([^"]*)"/g)].map(([, source]) => source),
    html,
    beside: [...pictures.keys()],
  };
};
const data = `data:image/png;base64,${Buffer.from(ONE_POINT).toString('base64')}`;

test('a small picture stands in the text and the steps that show it, its words beside it', () => {
  expect(shown('![P](p.png "T")\n').html).toBe(`<p><img src="${data}" alt="P" title="T"></p>`);
  expect(shown('Text\n\n## Steps\n1. See ![P](p.png).\n2. Go.\n').sources).toEqual([data]);
});

test.each([
  ['larger', '![P](p.png)\n', { 'tips/p.png': LARGER_PICTURE }],
  ['shown twice in a tip', '![P](p.png)\n\n## Steps\n1. ![P](p.png)\n', {}],
  ['shown by two tips', '![P](p.png)\n', { 'tips/b.md': tipFile('title: B', '![P](p.png)') }],
  ['of no kind that is shown', '![P](p.png)\n', { 'tips/p.png': 'GIF?' }],
])('a picture that is %s stands beside the feed', (_what, body, more) => {
  const { sources, beside } = shown(body, more);
  expect(new Set(sources)).toEqual(new Set(['tips/p.png']));
  expect(beside).toEqual(['tips/p.png']);
});

test('what only looks like the address of a picture stays, and so does a picture that is not there', () => {
  const { html, beside } = shown('`<img src="tips/p.png">` ![P](p.png) ![Q](gone.png)\n');
  expect(html).toContain('<code>&lt;img src=&quot;tips/p.png&quot;&gt;</code>');
  expect(html).toContain('<img src="tips/gone.png" alt="Q">');
  expect(beside).toEqual([]);
});

test('all that a feed may have of them are far from what it may hold', () => {
  const characters = (INLINE_BYTES * 4) / 3 + 100;
  expect(characters).toBeLessThan(FEED_LIMITS.pictureCharacters);
  expect(characters * PICTURE_LIMITS.ofTip).toBeLessThan(FEED_LIMITS.picturesOfTip);
  expect(characters * PICTURE_LIMITS.ofFeed).toBeLessThan(FEED_LIMITS.picturesOfFeed);
});
