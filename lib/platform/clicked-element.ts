// The element of a right-click, which Firefox alone tells: only to a script in the very document, so that the way to it
// is found there and gone again from the page itself.
import { browser, type Menus } from './browser.ts';

/** One step on the way from a document to an element in it. */
type Step = number | 'shadow' | 'frame';

/** The way to what was clicked; where it ends at a text, also the letter, and how far above it the element is. */
interface Way {
  steps: Step[];
  offset: number;
  above: number;
}

/** Runs in the document that was clicked in; `null` where the way leads through another site. */
function wayTo(targetElementId: number): Way | null {
  const { menus } = (globalThis as unknown as { browser: { menus: { getTargetElement(id: number): Element | null } } })
    .browser;
  const target = menus.getTargetElement(targetElementId);
  // A right-click in a text leaves the caret there, also where the text is in a shadow root.
  const { anchorNode, anchorOffset = 0, isCollapsed } = document.getSelection() ?? {};
  const hostOf = (inner: Node | null | undefined) => (inner?.getRootNode() as Partial<ShadowRoot> | undefined)?.host;
  const isIn = anchorNode && target && (target.contains(anchorNode) || hostOf(anchorNode) === target);
  const isText = isCollapsed && isIn && anchorNode.nodeType === Node.TEXT_NODE;
  let above = 0;
  for (let at = isText ? anchorNode : target; at && at !== target && at.parentElement; at = at.parentElement)
    above += 1;
  const steps: Step[] = [];
  let node: Node | null = isText ? anchorNode : target;
  if (!node) return null;
  while (node) {
    const { parentNode, ownerDocument }: Node = node;
    if (parentNode) {
      steps.unshift(Array.prototype.indexOf.call(parentNode.childNodes, node));
      node = parentNode;
    } else if ('host' in node) {
      steps.unshift('shadow');
      node = node.host as Element;
    } else {
      const view: Window | null = ((ownerDocument ?? node) as Document).defaultView;
      if (!view || view.parent === view) return { steps, offset: anchorOffset, above };
      if (!view.frameElement) return null;
      steps.unshift('frame');
      node = view.frameElement;
    }
  }
  return null;
}

/** Runs in the page itself. */
function noteClicked(way: Way | null): void {
  const next = (node: Node, step: Step): Node | null | undefined => {
    if (step === 'shadow') return (node as Element).shadowRoot;
    return step === 'frame' ? (node as HTMLIFrameElement).contentDocument : node.childNodes[step];
  };
  let node: Node | null | undefined = way ? document : null;
  for (const step of way?.steps ?? []) node = node && next(node, step);
  const text = node?.nodeType === Node.TEXT_NODE ? (node as Text) : null;
  let element: Node | null | undefined = node;
  // Of a text in a shadow root the browser has told no more than the host.
  const isInner = text?.getRootNode() instanceof ShadowRoot;
  for (let up = isInner ? 1 : (way?.above ?? 0); up > 0; up -= 1) element = element?.parentNode;
  // As `pageWorld()` has it; this function is sent to the page as its text.
  const name = Symbol.for('alongside');
  type Clicked = { clicked?: WeakRef<Element>; clickedText?: { text: WeakRef<Text>; offset: number } };
  const shared = globalThis as { [name]?: Clicked };
  shared[name] ??= {};
  const world = shared[name];
  let known: Node | null | undefined = world.clicked?.deref();
  // The browser tells the host of a shadow root; the help that stands there has seen what in it was clicked.
  while (known && known !== element) known = (known.getRootNode() as Partial<ShadowRoot>).host;
  if (known && element) return;
  delete world.clickedText;
  if (element?.nodeType === Node.ELEMENT_NODE) world.clicked = new WeakRef(element as Element);
  else delete world.clicked;
  if (text && way) world.clickedText = { text: new WeakRef(text), offset: way.offset };
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
    const way = (answer?.result ?? null) as Way | null;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: noteClicked, args: [way] });
  } catch {
    // The page lets no script in: help opens elsewhere, and says why.
  }
}
