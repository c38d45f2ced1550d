// Pointing at things of a page, as a person does it: what is outlined is known to the browser alone, the root is closed.
import type { CDPSession, Frame, Locator, Page } from 'playwright-core';
import { poll } from './poll.ts';

interface DomNode {
  nodeId: number;
  localName?: string;
  nodeValue?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const has = ({ attributes = [] }: DomNode, name: string) =>
  attributes.some((word, at) => at % 2 === 0 && word === name);

function* nodesOf(node: DomNode): Generator<DomNode> {
  yield node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* nodesOf(inner);
}

/** The parts of the layer: the frame that hears, the outline, the label; absent when nobody points. */
async function partsOf(session: CDPSession): Promise<DomNode[] | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const isLayer = (node: DomNode) =>
    has(node, 'popover') && node.shadowRoots?.[0]?.children?.[0]?.localName === 'iframe' && has(node, 'aria-hidden');
  return [...nodesOf(root)].find(isLayer)?.shadowRoots?.[0]?.children;
}

/** What the layer draws. */
export interface Outline {
  words: string;
  /** Where the words are written. */
  label: { left: number; top: number; right: number; bottom: number };
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is outlined on a page now; `null` while nobody points, `'nothing'` while nothing is outlined. */
export async function outlineOf(page: Page): Promise<Outline | 'nothing' | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const [, ring, label] = (await partsOf(session)) ?? [];
    if (!ring || !label) return null;
    await session.send('CSS.enable');
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: ring.nodeId });
    if (computedStyle.find(({ name }) => name === 'visibility')?.value !== 'visible') return 'nothing';
    const { model } = await session.send('DOM.getBoxModel', { nodeId: ring.nodeId });
    const [x = 0, y = 0] = model.border;
    const written = await session.send('DOM.getBoxModel', { nodeId: label.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = written.model.border;
    const words = label.children?.[0]?.nodeValue ?? '';
    return { words, label: { left, top, right, bottom }, x, y, width: model.width, height: model.height };
  } finally {
    await session.detach();
  }
}

/** Waits until something with this name is outlined. */
export async function awaitOutline(page: Page, words: string | RegExp): Promise<Outline> {
  let seen: unknown;
  const fits = async () => {
    const outline = await outlineOf(page);
    seen = outline;
    if (!outline || outline === 'nothing') return false;
    return (typeof words === 'string' ? outline.words === words : words.test(outline.words)) && outline;
  };
  return poll(`an outline named ${words}`, fits).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
  });
}

/** Waits until nobody points. */
export async function awaitNoPointer(page: Page): Promise<void> {
  await poll('the layer to go', async () => (await outlineOf(page)) === null);
}

/** Presses “Point at it” in the help beside a page, and waits until the layer lies over it. */
export async function startPointing(page: Page, help: Frame): Promise<void> {
  await help.getByRole('button', { name: 'Point at it' }).first().click();
  await poll('the layer', async () => (await outlineOf(page)) !== null);
  await help.getByRole('button', { name: 'Get help on this' }).waitFor();
}

/** Moves the real mouse over an element. */
export async function moveOver(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

/** Presses the real mouse where it is. */
export async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}
