// Notices what may change which help is right: the field, marked words, messages, the place within an application.
// It looks at nothing itself: whoever is told reads the page.
import type { ChangeReason } from '../../../core/sidebar/sidebar-messages.ts';
import { elementsBelow } from '../element-walk.ts';
import { pageWorld } from '../page-world.ts';

/** How long a change is waited out, in milliseconds: quick steps through a form must not each be a question. */
const CALM: Record<ChangeReason, number> = { focus: 80, selection: 300, errors: 250, place: 250, asked: 0 };

/** Changes that come without end are told at least this often, in milliseconds; more seldom the longer they last. */
const PATIENCE = { first: 1500, most: 6000 } as const;

/** Mutations looked at in one go; more of them are a change whatever they are. */
const MUTATIONS = 60;

/** Elements looked at that came or went: they take two milliseconds. */
const CHANGED = 2000;

/** What a message or a name of the page looks like. */
const TELLING =
  '[role="alert" i],[role="alertdialog" i],[role="status" i],[aria-live],[aria-invalid],[class*="error" i],[class*="invalid" i],[class*="toast" i],[class*="alert" i],h1,h2,title,dialog';

const ATTRIBUTES = ['aria-invalid', 'aria-errormessage', 'aria-describedby', 'role', 'hidden', 'open', 'class'];

/** Tells of each reason once it has been calm for a moment. */
function createTeller(onChange: (reason: ChangeReason) => void, signal: AbortSignal) {
  const timers = new Map<ChangeReason, { timer: ReturnType<typeof setTimeout>; since: number }>();
  const patience = new Map<ChangeReason, number>();
  signal.addEventListener('abort', () => {
    for (const { timer } of timers.values()) clearTimeout(timer);
  });
  return (reason: ChangeReason) => {
    const waiting = timers.get(reason);
    clearTimeout(waiting?.timer);
    const since = waiting?.since ?? performance.now();
    const limit = patience.get(reason) ?? PATIENCE.first;
    const wait = Math.min(CALM[reason], Math.max(0, since + limit - performance.now()));
    const timer = setTimeout(() => {
      timers.delete(reason);
      // A clock or a ticker goes on for ever, and says little.
      const isEndless = performance.now() - since >= limit;
      patience.set(reason, isEndless ? Math.min(2 * limit, PATIENCE.most) : PATIENCE.first);
      // Nobody looks at a page in the background; it is looked at anew when it is.
      if (document.hidden)
        document.addEventListener('visibilitychange', () => onChange(reason), { once: true, signal });
      else onChange(reason);
    }, wait);
    timers.set(reason, { timer, since });
  };
}

const isTelling = (node: Node | null): boolean => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest(TELLING) != null;
};

/** What came or went, with all that is in it, as far as it is looked at. */
function* changedElements(records: readonly MutationRecord[]): Generator<Element | null> {
  for (const { type, addedNodes, removedNodes } of records) {
    for (const nodes of type === 'childList' ? [addedNodes, removedNodes] : []) {
      for (const node of nodes) {
        // A text stands for nothing but itself, and counts all the same.
        yield node instanceof Element ? node : null;
        const next = elementsBelow(node);
        for (let element = next(); element; element = next()) yield element;
      }
    }
  }
}

/** True when something telling changed, came or went; also when too much did to tell. */
function mayTell(records: readonly MutationRecord[]): boolean {
  if (records.length > MUTATIONS || records.some(({ target }) => isTelling(target))) return true;
  let count = 0;
  for (const element of changedElements(records)) {
    count += 1;
    if (count > CHANGED || element?.matches(TELLING)) return true;
  }
  return false;
}

/** The element an event is about, also in an open shadow root or in a frame, whose elements are of another `Element`. */
function elementOfEvent(event: Event): Element | null {
  const [target] = event.composedPath() as Node[];
  return target?.nodeType === Node.ELEMENT_NODE ? (target as Element) : null;
}

/** The document of a frame that the page shares with it. */
function innerDocument(element: Element | null): Document | null {
  if (element?.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Follows the focus, also into frames that the page shares, until the signal says stop. */
function watchFocus(onFocus: (target: Element) => void, signal: AbortSignal): void {
  const watched = new WeakSet<Document>();
  const watch = (page: Document | null) => {
    if (!page || watched.has(page)) return;
    watched.add(page);
    page.addEventListener('focusin', take, { capture: true, signal });
  };
  const take = (event: Event) => {
    const target = elementOfEvent(event);
    watch(innerDocument(target));
    if (target) onFocus(target);
  };
  watch(document);
  // A frame that takes the focus tells only its own document; the page sees its window lose it.
  addEventListener('blur', () => watch(innerDocument(document.activeElement)), { signal });
}

/** How long after a press what changes on a page may be the answer to it, in milliseconds. */
const ANSWERS_WITHIN = 4000;

/** Tells whether a person has just pressed something that a page may answer, whatever its answer looks like. */
function createPresses(signal: AbortSignal): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  const press = (event: Event) => {
    if (event.isTrusted && (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Enter'))
      last = event.timeStamp;
  };
  for (const name of ['click', 'keydown', 'change']) addEventListener(name, press, { capture: true, signal });
  return () => performance.now() - last < ANSWERS_WITHIN;
}

/** Notices messages, headings and titles that come, change and go; after a press, whatever does. */
function watchMessages(onChange: () => void, signal: AbortSignal): void {
  const hasPressed = createPresses(signal);
  const observer = new MutationObserver((records) => (hasPressed() || mayTell(records)) && onChange());
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Notices that the application has gone on to another place without loading a page. */
function watchRoute(onChange: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  for (const name of ['currententrychange', 'navigatesuccess']) {
    navigation?.addEventListener(name, onChange, { signal });
  }
  for (const name of ['popstate', 'hashchange']) addEventListener(name, onChange, { signal });
}

/** Watches the page until the signal says stop. `owns` says which element is the sidebar's own. */
export function watchPage(
  owns: (element: Element | null) => boolean,
  onChange: (reason: ChangeReason) => void,
  signal: AbortSignal,
): void {
  const world = pageWorld();
  const tell = createTeller(onChange, signal);
  // Who goes on to something else no longer asks about what was clicked.
  const goOn = (reason: ChangeReason) => {
    world.asked = null;
    delete world.clicked;
    delete world.clickedText;
    tell(reason);
  };
  watchFocus((target) => {
    if (owns(target)) return;
    world.focused = new WeakRef(target);
    goOn('focus');
  }, signal);
  watchMessages(() => tell('errors'), signal);
  watchRoute(() => goOn('place'), signal);

  const onSelection = () => {
    if (document.getSelection()?.isCollapsed === false) tell('selection');
  };
  document.addEventListener('selectionchange', onSelection, { signal });
  const onMenu = (event: MouseEvent) => {
    const target = elementOfEvent(event);
    if (!target) return;
    world.clicked = new WeakRef(target);
    delete world.clickedText;
    const shadowRoots = event.composedPath().filter((node) => node instanceof ShadowRoot);
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY, { shadowRoots });
    const text = caret?.offsetNode;
    if (caret && text?.nodeType === Node.TEXT_NODE && target.contains(text))
      world.clickedText = { text: new WeakRef(text as Text), offset: caret.offset };
  };
  document.addEventListener('contextmenu', onMenu, { capture: true, signal });
}
