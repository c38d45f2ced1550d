// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { tellClicked } from '../../lib/platform/clicked-element.ts';

const { executeScript } = vi.hoisted(() => ({
  executeScript: vi.fn<(call: Call) => Promise<{ result: unknown }[]>>(),
}));
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));

interface Call {
  target: { tabId: number; frameIds: number[] };
  func: (...args: unknown[]) => unknown;
  args: unknown[];
}

/** Runs what is sent to the page as the browser does: from its text, with a copy of what it is given. */
const run = async ({ func, args }: Call) => {
  const copy = new Function(`return (${func})`)() as Call['func'];
  return [{ result: structuredClone(copy(...structuredClone(args))) }];
};

let told: Element | null = null;
const name = Symbol.for('alongside');
const world = globalThis as { [name]?: { clicked?: WeakRef<Element> } };
const clicked = () => world[name]?.clicked?.deref();
const tell = (info: object = { targetElementId: 5 }) => tellClicked(1, info as Parameters<typeof tellClicked>[1]);

beforeEach(() => {
  executeScript.mockReset().mockImplementation(run);
  delete world[name];
  Object.assign(globalThis, { browser: { menus: { getTargetElement: (id: number) => (id === 5 ? told : null) } } });
  document.body.innerHTML = '<p>Text <b>one</b> and <b id="second">two</b></p><x-box></x-box>';
  document.querySelector('x-box')?.attachShadow({ mode: 'open' }).append(document.createElement('i'));
});

test('what the browser tells is what the page takes for clicked', async () => {
  told = document.querySelector('#second');
  await tell();
  expect(clicked()).toBe(told);
});

test('in an open shadow root, too', async () => {
  told = document.querySelector('x-box')?.shadowRoot?.querySelector('i') ?? null;
  await tell();
  expect(clicked()?.localName).toBe('i');
});

test('a host does not take the place of what help has seen clicked in it', async () => {
  const inner = document.querySelector('x-box')?.shadowRoot?.querySelector('i') as Element;
  world[name] = { clicked: new WeakRef(inner) };
  told = document.querySelector('x-box');
  await tell();
  expect(clicked()).toBe(inner);
});

test.each([
  ['the browser tells nothing', () => (told = null)],
  ['a frame of another site lets no script in', () => executeScript.mockRejectedValueOnce(new Error('no access'))],
])('what was clicked before does not count where %s', async (_, arrange) => {
  told = document.querySelector('#second');
  world[name] = { clicked: new WeakRef(document.body) };
  arrange();
  await tell({ targetElementId: 5, frameId: 3 });
  expect(clicked()).toBeUndefined();
});

test('the frame that was clicked in is asked, the page itself is told', async () => {
  told = document.querySelector('#second');
  await tell({ targetElementId: 5, frameId: 3 });
  expect(executeScript.mock.calls.map(([{ target }]) => target.frameIds)).toEqual([[3], [0]]);
});

test('nothing is run in a browser that does not tell, and a closed page is no failure', async () => {
  await tell({});
  expect(executeScript).not.toHaveBeenCalled();
  executeScript.mockRejectedValue(new Error('closed'));
  await expect(tell()).resolves.toBeUndefined();
});
