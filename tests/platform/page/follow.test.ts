// @vitest-environment happy-dom
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { follow } from '../../../lib/platform/page/spotlight/follow.ts';
import { useInitialStyles } from '../../fixtures/stand-ins/initial-styles.ts';

type Told = Pick<IntersectionObserverEntry, 'isIntersecting'>;

/** What the browser would call back with what has come into sight. */
let tell: (entries: Told[]) => void;

class ObserverByHand {
  constructor(callback: (entries: Told[]) => void) {
    tell = callback;
  }
  observe = vi.fn();
  disconnect = vi.fn();
}

beforeAll(() => {
  useInitialStyles();
  // Nothing has a size in a document that is not laid out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 30));
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
  vi.stubGlobal('IntersectionObserver', ObserverByHand);
});

function followButton() {
  document.body.innerHTML = '<button>Save</button>';
  const button = document.querySelector('button') ?? expect.fail('There is no button.');
  const light = { place: vi.fn(), raise: vi.fn(), turn: vi.fn(), isThere: () => true };
  const off = new AbortController();
  onTestFinished(() => off.abort());
  follow(button, { light, lookAgain: async () => null, onRest: vi.fn(), onGone: vi.fn() }, off.signal);
  return light;
}

test('what has come into sight is lit, though a busy page says in one go that it was not and is', async () => {
  const light = followButton();
  tell([{ isIntersecting: false }, { isIntersecting: true }]);
  await vi.waitFor(() => expect(light.turn).toHaveBeenLastCalledWith('on'));
});

test('what has gone out of sight is dark, though a busy page says in one go that it was in sight and is not', async () => {
  const light = followButton();
  tell([{ isIntersecting: true }]);
  await vi.waitFor(() => expect(light.turn).toHaveBeenLastCalledWith('on'));
  tell([{ isIntersecting: true }, { isIntersecting: false }]);
  await vi.waitFor(() => expect(light.turn).toHaveBeenLastCalledWith('off'));
});
