// @vitest-environment happy-dom
// What on a page makes help look at it again, and what does not. Marked words and real presses stay with the browser.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageWorld } from '../../../lib/platform/page/page-world.ts';
import { watchPage } from '../../../lib/platform/page/sidebar/watch-page.ts';

let told: string[];
let watching: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<input id=f><p id=p>Words</p><div id=own><input id=mine></div>';
  told = [];
  watching = new AbortController();
  watchPage(
    (element) => element?.closest('#own') != null,
    (reason) => told.push(reason),
    watching.signal,
  );
});

afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

const element = (id: string) => document.getElementById(id) ?? expect.fail(`There is no ${id}.`);
const focus = (id: string) => element(id).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
/** Observers answer in a later task; then the calm is over. */
async function afterwards(ms = 1000): Promise<string[]> {
  await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(ms);
  return told;
}

describe('told is', () => {
  test('a field that gets the focus, and which it was', async () => {
    focus('f');
    expect(await afterwards()).toEqual(['focus']);
    expect(pageWorld().focused?.deref()).toBe(element('f'));
  });

  test('several steps at once, of the last', async () => {
    focus('p');
    vi.advanceTimersByTime(50);
    focus('f');
    vi.advanceTimersByTime(50);
    expect(told).toEqual([]);
    expect(await afterwards()).toEqual(['focus']);
    expect(pageWorld().focused?.deref()).toBe(element('f'));
  });

  test.each<[string, () => void]>([
    ['a message that comes', () => document.body.insertAdjacentHTML('beforeend', '<p role=alert>Closed</p>')],
    ['a message within something', () => element('p').insertAdjacentHTML('beforeend', '<b class=error-text>No</b>')],
    ['a field that is marked as wrong', () => element('f').setAttribute('aria-invalid', 'true')],
    ['a new heading', () => document.body.insertAdjacentHTML('afterbegin', '<h1>Orders</h1>')],
    [
      'more changes than are looked at',
      () => element('p').append(...Array.from({ length: 2001 }, () => new Text('x'))),
    ],
  ])('%s', async (_, change) => {
    change();
    expect(await afterwards()).toEqual(['errors']);
  });

  test.each(['popstate', 'hashchange'])('another place, by %s', async (name) => {
    window.dispatchEvent(new Event(name));
    expect(await afterwards()).toEqual(['place']);
  });

  test('what goes on without end, now and then', async () => {
    for (let at = 0; at < 40; at += 1) {
      window.dispatchEvent(new Event('hashchange'));
      vi.advanceTimersByTime(100);
    }
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(4);
  });
});

describe('not told is', () => {
  test.each<[string, () => void]>([
    ['the focus in the help itself', () => void focus('mine')],
    ['words that change and are no message', () => element('p').append('more')],
    ['an attribute that says nothing', () => element('p').setAttribute('data-x', '1')],
    ['marked words when none are', () => void document.dispatchEvent(new Event('selectionchange'))],
  ])('%s', async (_, change) => {
    change();
    expect(await afterwards()).toEqual([]);
    // And what comes after it is.
    focus('f');
    expect(await afterwards()).toEqual(['focus']);
  });

  test('anything once nobody watches', async () => {
    focus('f');
    watching.abort();
    window.dispatchEvent(new Event('popstate'));
    expect(await afterwards()).toEqual([]);
  });
});

test('who goes on to something else no longer asks about what was clicked', () => {
  const world = pageWorld();
  world.clicked = new WeakRef(element('p'));
  focus('mine');
  expect(world.clicked?.deref()).toBe(element('p'));
  focus('f');
  expect(world.clicked).toBeUndefined();
});
