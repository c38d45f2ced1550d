// The element of a right-click, which Firefox alone tells: only to a script in the very document, so that the way to it
// is found there and gone again from the page itself.
import { browser, type Menus } from './browser.ts';

/** One step on the way from a document to an element in it. */
type Step = number | 'shadow' | 'frame';

/** Runs in the document that was clicked in; `null` where the way leads through another site. */
function wayTo(targetElementId: number): Step[] | null {
  const { menus } = (globalThis as unknown as { browser: { menus: { getTargetElement(id: number): Element | null } } })
    .browser;
  const way: Step[] = [];
  let node: Node | null = menus.getTargetElement(targetElementId);
  if (!node) return null;
  while (node) {
    const { parentNode, ownerDocument }: Node = node;
    if (parentNode) {
      way.unshift(Array.prototype.indexOf.call(parentNode.childNodes, node));
      node = parentNode;
    } else if ('host' in node) {
      way.unshift('shadow');
      node = node.host as Element;
    } else {
      const view: Window | null = ((ownerDocument ?? node) as Document).defaultView;
      if (!view || view.parent === view) return way;
      if (!view.frameElement) return null;
      way.unshift('frame');
      node = view.frameElement;
    }
  }
  return null;
}

/** Runs in the page itself. */
function noteClicked(way: Step[] | null): void {
  const next = (node: Node, step: Step): Node | null | undefined => {
    if (step === 'shadow') return (node as Element).shadowRoot;
    return step === 'frame' ? (node as HTMLIFrameElement).contentDocument : node.childNodes[step];
  };
  let node: Node | null | undefined = way ? document : null;
  for (const step of way ?? []) node = node && next(node, step);
  // As `pageWorld()` has it; this function is sent to the page as its text.
  const name = Symbol.for('alongside');
  const shared = globalThis as { [name]?: { clicked?: WeakRef<Element> } };
  shared[name] ??= {};
  const world = shared[name];
  let known: Node | null | undefined = world.clicked?.deref();
  // The browser tells the host of a shadow root; the help that stands there has seen what in it was clicked.
  while (known && known !== node) known = (known.getRootNode() as Partial<ShadowRoot>).host;
  if (known && node) return;
  if (node?.nodeType === Node.ELEMENT_NODE) world.clicked = new WeakRef(node as Element);
  else delete world.clicked;
}

/** Tells the page which element was right-clicked, where the browser says it; elsewhere nothing happens. */
export async function tellClicked(tabId: number, info: Menus.OnClickData): Promise<void> {
  const { targetElementId, frameId = 0 } = info as Menus.OnClickData & { targetElementId?: number };
  if (targetElementId === undefined) return;
  try {
    const inFrame = { tabId, frameIds: [frameId] };
    const found = browser.scripting.executeScript({ target: inFrame, func: wayTo, args: [targetElementId] });
    // A frame of another site keeps it to itself.
    const [answer] = await found.catch(() => []);
    const way = (answer?.result ?? null) as Step[] | null;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: noteClicked, args: [way] });
  } catch {
    // The page lets no script in: help opens elsewhere, and says why.
  }
}
