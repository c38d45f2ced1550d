// What the extension draws in a page: its roots are closed, so that only the browser itself looks into them.
import type { CDPSession, Page } from 'playwright-core';

/** A node as the browser describes it. */
interface DomNode {
  backendNodeId: number;
  localName?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The parts in the closed root of one element, in order. */
export type Parts = DomNode[];

const GROUP = 'closed-root';
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The value of an attribute; undefined where there is none. */
export function attributeOf({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((word, place) => place % 2 === 0 && word === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** The session with a page; asked anew it would be attached and detached at each look. */
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Finds the element that `isHost` knows by its parts, and answers what a function of the page says of them, given them in
 * order; `null` where there is no such element. Only popovers are looked into: a whole document would take long.
 */
export async function readClosedRoot<T>(
  page: Page,
  isHost: (host: DomNode, parts: Parts) => boolean,
  read: (...parts: HTMLElement[]) => T,
): Promise<T | null> {
  const session = await sessionOf(page);
  try {
    const parts = await findParts(session, isHost);
    if (!parts) return null;
    const objects = await Promise.all(
      parts.map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId, objectGroup: GROUP })),
    );
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: objects[0]?.object.objectId ?? '',
      functionDeclaration: `function (...parts) { return (${read})(...parts); }`,
      arguments: objects.map(({ object }) => ({ objectId: object.objectId ?? '' })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
    // Else it would go on telling of every change of the document.
    await session.send('DOM.disable');
  }
}

async function findParts(
  session: CDPSession,
  isHost: (host: DomNode, parts: Parts) => boolean,
): Promise<Parts | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  // In a root of the page it is found by the top layer alone; there is no popover of ours that is not shown elsewhere.
  const shown = await session.send('DOM.getTopLayerElements');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[popover]' });
  for (const nodeId of new Set([...nodeIds, ...shown.nodeIds])) {
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const parts = node.shadowRoots?.[0]?.children;
    if (parts && isHost(node, parts)) return parts;
  }
  return undefined;
}
