import { type AttachedTarget, TargetClosed } from './attached-target.ts';
import { poll } from './poll.ts';

interface AccessibilityNode {
  backendDOMNodeId?: number;
  ignored: boolean;
  name?: { value?: string };
}

/** One element of the page, found as assistive technology finds it. */
export interface AccessibleNode {
  /** Waits for the element, scrolls to it and presses the mouse in its middle. */
  click(): Promise<void>;
  focus(): Promise<void>;
  /** The visible text. */
  text(): Promise<string>;
  /** Calls a function with the element as `this`. */
  call<T = unknown>(declaration: string): Promise<T>;
}

/** The accessible names of all elements of a role, in document order, as the browser computes them. */
export async function accessibleNames(target: AttachedTarget, role: string): Promise<string[]> {
  return (await queryNodes(target, role)).map((node) => node.name?.value ?? '');
}

/** The first element of a role with a name: a text means the whole name, case and all. */
export function findByRole(target: AttachedTarget, role: string, name: string | RegExp): AccessibleNode {
  const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const locate = () =>
    poll(`a ${role} named ${name}`, async () => {
      const nodes = await queryNodes(target, role);
      return nodes.find((node) => fits(node.name?.value ?? ''))?.backendDOMNodeId;
    });

  const call = async <T>(declaration: string): Promise<T> => {
    const { object } = await target.send<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: await locate(),
    });
    const { result } = await target.send<{ result: { value?: unknown } }>('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: declaration,
      returnByValue: true,
      userGesture: true,
    });
    return result.value as T;
  };

  return {
    // The list may be drawn anew between finding the element and pressing it: then find it again.
    click: async () => {
      await poll(`a click on the ${role} named ${name}`, async () => clickNode(target, await locate()));
    },
    focus: () => call('function () { this.focus(); }'),
    text: () => call('function () { return this.innerText; }'),
    call,
  };
}

async function queryNodes(target: AttachedTarget, role: string): Promise<AccessibilityNode[]> {
  const { root } = await target.send<{ root: { backendNodeId: number } }>('DOM.getDocument', { depth: 0 });
  const { nodes } = await target.send<{ nodes: AccessibilityNode[] }>('Accessibility.queryAXTree', {
    backendNodeId: root.backendNodeId,
    role,
  });
  return nodes.filter((node) => !node.ignored);
}

/** A real press of the mouse, so that something lying over the element would be noticed. */
async function clickNode(target: AttachedTarget, backendNodeId: number): Promise<true> {
  await target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await target.send<{ quads: number[][] }>('DOM.getContentQuads', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
  const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
  await target.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await target.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch((error: Error) => {
    // Some buttons close the popup that they are in: then it has been pressed.
    if (!(error instanceof TargetClosed)) throw error;
  });
  return true;
}
