// Help that a page covers goes elsewhere; help in which a person presses is within reach, whatever the browser says of it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenCovered } from '../../lib/platform/covered.ts';

let onCovered: ReturnType<typeof vi.fn<() => void>>;
/** Draws pictures for three seconds, at a beat of the sidebar each. */
let draw: () => void;

beforeEach(() => {
  let [nowMs, beats] = [0, 0];
  let pictures: (() => void)[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  vi.stubGlobal('requestAnimationFrame', (picture: () => void) => pictures.push(picture));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: object[]) => void;
      constructor(tell: (entries: object[]) => void) {
        this.tell = tell;
      }
      observe = () => this.tell([{ isVisible: false }]);
      disconnect = () => undefined;
    },
  );
  draw = () => {
    for (const end = nowMs + 3000; nowMs < end; nowMs += 50) {
      beats += 1;
      const drawn = pictures;
      pictures = [];
      for (const picture of drawn) picture();
    }
  };
  onCovered = vi.fn<() => void>();
  whenCovered(onCovered, () => beats);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function press(isTrusted: boolean): void {
  const event = new Event('pointerdown');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  dispatchEvent(event);
}

it('is told once when help stays covered', () => {
  draw();
  draw();
  expect(onCovered).toHaveBeenCalledOnce();
});

it('is not told when a person presses in help, where a layer to point on may come to lie over it', () => {
  press(true);
  draw();
  expect(onCovered).not.toHaveBeenCalled();
});

it('is told when it was only a script that pressed', () => {
  press(false);
  draw();
  expect(onCovered).toHaveBeenCalledOnce();
});
