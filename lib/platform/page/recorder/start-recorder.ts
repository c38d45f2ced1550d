// Records what a person does on a page: it listens and changes nothing, and the page cannot tell that it does.
import { type ToldAction, toRecorderMessage } from '../../../core/author/record/recorded-action.ts';
import { isElement } from '../flat-tree.ts';
import { frameDocument } from '../page-parts.ts';
import { pageWorld } from '../page-world.ts';
import { sendQuietly } from '../sidebar/runtime.ts';
import { thingAt } from '../thing.ts';
import { isSearchOfChoices } from './choices.ts';
import { createDescriber, type Describer } from './describe.ts';
import { type Before, type Done, isFieldThing, openedBy, readClick, readEnter, readFilling } from './read-action.ts';

const EVENTS = ['pointerdown', 'pointerup', 'focusin', 'click', 'input', 'change', 'keydown'];

/** The element that an event is about, also in open shadow roots and in frames. */
function elementOf(event: Event): Element | null {
  const [target] = event.composedPath() as Node[];
  return isElement(target) ? target : null;
}

/** Listens in a document and in the frames that it shares; frames that load later are found as they do. */
function listenIn(page: Document, listen: (event: Event) => void, signal: AbortSignal): void {
  const known = new WeakSet<Document>();
  const join = (document: Document | null) => {
    if (!document || known.has(document)) return;
    known.add(document);
    const options = { capture: true, passive: true, signal };
    for (const name of EVENTS) document.addEventListener(name, listen, options);
    const joinFrame = (event: Event) => {
      const target = elementOf(event);
      if (target) join(frameDocument(target));
    };
    document.addEventListener('load', joinFrame, options);
    for (const frame of document.querySelectorAll('iframe,frame')) join(frameDocument(frame));
  };
  join(page);
}

/** How long a field that is typed in is not told of again, in milliseconds. */
const AGAIN_MS = 1000;

/** Enter in a field presses the button of its form at once, in milliseconds. */
const AT_ONCE_MS = 100;

/** Tells of each thing once, however many events the browser makes of it. */
function createActionTeller(tell: (action: ToldAction) => void, { describe }: Pick<Describer, 'describe'>) {
  let [filled, toldMs] = [null as Element | null, 0];
  return (done: Done | null, isImplied = false) => {
    if (!done) return;
    const { kind, thing, isField, part } = done;
    // Each letter is an event; the field is one step. Now and then it is told again: it may have been undone meanwhile.
    if (kind === 'fill' && filled === thing && performance.now() - toldMs < AGAIN_MS) return;
    [filled, toldMs] = [kind === 'fill' ? thing : null, performance.now()];
    tell({ kind, part, isImplied, ...describe(thing, isField) });
  };
}

/** Creates what answers the events of a page. */
function createListener(tell: (action: ToldAction) => void) {
  const describer = createDescriber(document);
  const told = createActionTeller(tell, describer);
  const before: Before = { opener: null, opened: null };
  let [entered, pressed] = [Number.NEGATIVE_INFINITY, null as Done | null];
  const foretell = (thing: Element, isField: boolean) => void describer.foretell(thing, isField).catch(() => undefined);
  const press = (element: Element) => {
    before.opened = openedBy(element);
    pressed = readClick(element, before);
    const thing = thingAt(element);
    if (pressed) foretell(pressed.thing, pressed.isField);
    else foretell(thing, isFieldThing(thing));
  };
  const click = (element: Element, event: MouseEvent) => {
    const isByKey = event.detail === 0;
    if (isByKey) before.opened = openedBy(element);
    // A double click is told by its first one.
    if (event.detail > 1) return;
    const done = readClick(element, before);
    told(done, isByKey && event.timeStamp - entered < AT_ONCE_MS);
    const thing = done?.kind === 'click' ? done.thing : thingAt(element);
    if (done?.kind === 'click' || (!done && isFieldThing(thing))) before.opener = thing;
  };
  const focus = (element: Element) => {
    const thing = thingAt(element);
    if (!isFieldThing(thing) || isSearchOfChoices(thing, before.opener)) return;
    foretell(thing, true);
    before.opener = thing;
  };
  const fill = (element: Element, type: string) => {
    if (!isSearchOfChoices(element, before.opener)) told(readFilling(element, type));
  };
  return (element: Element, event: Event) => {
    if (event.type === 'pointerdown') press(element);
    // Some lists close before there is a click.
    if (event.type === 'pointerup' && pressed?.kind === 'choose' && !pressed.part) told(pressed);
    if (event.type === 'click') click(element, event as MouseEvent);
    if (event.type === 'focusin') focus(element);
    if (event.type === 'input' || event.type === 'change') fill(element, event.type);
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).isComposing) {
      const done = readEnter(element);
      if (done) entered = event.timeStamp;
      told(done);
    }
  };
}

/** Lets only what a person does on the page itself be listened to: neither what scripts make up, nor help. */
function ofPerson(listen: (element: Element, event: Event) => void) {
  const world = pageWorld();
  return (event: Event) => {
    const element = event.isTrusted ? elementOf(event) : null;
    if (element && !world.pointer && !world.sidebar?.owns(element)) listen(element, event);
  };
}

/** Records with the token that was given, in place of what recorded before. Answers that it could run. */
export function startRecorder(): true {
  const world = pageWorld();
  const token = world.recorderToken;
  delete world.recorderToken;
  if (token === undefined || token === world.recorder?.token) return true;
  world.recorder?.end();
  const away = new AbortController();
  world.recorder = {
    token,
    end: () => {
      away.abort();
      delete world.recorder;
    },
  };
  listenIn(document, ofPerson(createListener((action) => sendQuietly(toRecorderMessage(token, action)))), away.signal);
  return true;
}
