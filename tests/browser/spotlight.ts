// What the spotlight draws, as only the browser itself can see it: its shadow root is closed.
import type { CDPSession, Page } from 'playwright-core';
import { poll } from './poll.ts';

interface DomNode {
  nodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** A place in the window, in CSS pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The spotlight of one page. */
export interface Spotlight {
  /** Where the ring is, when it is lit; `null` when there is none. */
  ring(): Promise<Rect | null>;
  /** Waits until the ring stands around an element. */
  isAround(rect: () => Promise<Rect | null>): Promise<void>;
  /** Waits until there is none in the page. */
  isGone(): Promise<void>;
}

const attribute = ({ attributes = [] }: DomNode, name: string) => {
  const at = attributes.findIndex((word, place) => place % 2 === 0 && word === name);
  return at < 0 ? undefined : attributes[at + 1];
};

/** Room between an element and the lines of the ring. */
const GAP = 3;

/** Takes hold of what the spotlight draws in a page. */
export async function watchSpotlight(page: Page): Promise<Spotlight> {
  const session = await page.context().newCDPSession(page);
  const ring = async () => {
    const node = await findRing(session);
    if (!node || !(await isLit(session, node))) return null;
    const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  };
  return {
    ring,
    isAround: async (rect) => {
      let seen: unknown;
      const fits = async () => {
        const [light, element] = [await ring(), await rect()];
        seen = { light, element };
        if (!light || !element) return false;
        const wanted = [element.x - GAP, element.y - GAP, element.width + 2 * GAP, element.height + 2 * GAP];
        return [light.x, light.y, light.width, light.height].every((n, at) => Math.abs(n - (wanted[at] ?? 0)) < 1.5);
      };
      await poll('the ring around the element', fits).catch((error) => {
        throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
      });
    },
    isGone: async () => {
      await poll('the spotlight to go', async () => (await findRing(session)) === null);
    },
  };
}

/** Asked anew each time: what is known of the document's nodes grows old as it changes. */
async function findRing(session: CDPSession): Promise<DomNode | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const search = (node: DomNode): DomNode | null => {
    const isHost = attribute(node, 'popover') === 'manual' && attribute(node, 'aria-hidden') === 'true';
    if (isHost) return node.shadowRoots?.[0]?.children?.[0] ?? null;
    for (const child of node.children ?? []) {
      const found = search(child);
      if (found) return found;
    }
    return null;
  };
  return search(root);
}

async function isLit(session: CDPSession, { nodeId }: DomNode): Promise<boolean> {
  await session.send('CSS.enable');
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
  return computedStyle.find(({ name }) => name === 'opacity')?.value === '1';
}
