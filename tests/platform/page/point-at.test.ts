// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { pageWorld } from '../../../lib/platform/page/page-world.ts';
import { pointAt } from '../../../lib/platform/page/spotlight/point-at.ts';
import { useInitialStyles } from '../../fixtures/stand-ins/initial-styles.ts';

// What is drawn is for a browser to show.
vi.mock('../../../lib/platform/page/spotlight/light.ts', () => ({ createLight: vi.fn() }));
vi.mock('../../../lib/platform/page/spotlight/follow.ts', () => ({ follow: vi.fn() }));

beforeAll(() => {
  useInitialStyles();
  // Nothing has a size in a document that is not laid out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 30));
});

afterEach(() => {
  pageWorld().endSpotlight?.();
  delete pageWorld().spotlightAskedMs;
  document.body.replaceChildren();
});

const draw = () => {
  document.body.innerHTML = '<button id="first">First</button><button id="second">Second</button>';
};

test('a request that was held up does not undo a later one', async () => {
  draw();
  expect(await pointAt({ target: { selector: '#second' }, askedMs: 2000 })).toBe('shown');
  const { endSpotlight } = pageWorld();
  expect(endSpotlight).toBeDefined();
  expect(await pointAt({ target: { selector: '#first' }, askedMs: 1000 })).toBe('missing');
  expect(pageWorld().endSpotlight).toBe(endSpotlight);
});

test('the next step takes the place of the one before, also within the same millisecond', async () => {
  draw();
  await pointAt({ target: { selector: '#first' }, askedMs: 1000 });
  const { endSpotlight } = pageWorld();
  expect(await pointAt({ target: { selector: '#second' }, askedMs: 1000 })).toBe('shown');
  expect(pageWorld().endSpotlight).not.toBe(endSpotlight);
});
