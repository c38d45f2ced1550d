// The selectors by which an element is found again: short, of what somebody wrote, and never of what is in a field.
import { isLastingWord } from '../../../core/pointer/lasting-word.ts';
import { isEditable } from '../values.ts';

/**
 * What may be in a selector: anything that an author wrote, which whoever picks sees before it is kept; or nothing that a
 * person reads on the page or that an application notes down about it, as nothing of that is recorded.
 */
export type SelectorWords = 'any' | 'none';

/** What tests and scripts find an element by, the best first. */
const HOOKS = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'data-automation-id'];

/** Other attributes of an application that say which element it is; records have theirs, too, which are no words. */
const SAYS_WHICH = /^data-(?:.+-)?(?:id|field|action|component|control|column|element|hook|part|section|tab)$/;

/** Attributes of one element that are looked at. */
const MOST_ATTRIBUTES = 30;

/** Elements around one, among which something is looked for that has a mark. */
const MOST_LEVELS = 12;

/** Elements of one kind beside each other that are counted. */
const MOST_BESIDE = 500;

/** Letters of a selector; half of a longer one would find something else. */
const LONGEST = 500;

/** A label as a part of a page has it; digits are those of a record. */
const LABEL = /^\p{L}[^\n\p{N}"\\]{0,58}$/u;

const inAttribute = (name: string, value: string | null): string[] =>
  value !== null && isLastingWord(value) ? [`[${CSS.escape(name)}="${value}"]`] : [];

/** What alone may tell an element from others, the best first. */
function marksOf(element: Element, words: SelectorWords): string[] {
  const tag = CSS.escape(element.localName);
  const id = element.getAttribute('id') ?? '';
  const others = words === 'any' ? element.getAttributeNames().slice(0, MOST_ATTRIBUTES) : [];
  const which = others.filter((name) => SAYS_WHICH.test(name) && !HOOKS.includes(name));
  const label = element.getAttribute('aria-label') ?? '';
  return [
    ...(isLastingWord(id) ? [`#${CSS.escape(id)}`] : []),
    ...[...HOOKS, ...which].flatMap((name) => inAttribute(name, element.getAttribute(name))),
    ...inAttribute('name', element.getAttribute('name')).map((name) => tag + name),
    // What is in a field may be repeated in its label.
    ...(words === 'any' && LABEL.test(label) && !isEditable(element) ? [`${tag}[aria-label="${label}"]`] : []),
    ...inAttribute('role', element.getAttribute('role')),
    ...(element.localName === 'input'
      ? inAttribute('type', element.getAttribute('type')).map((type) => tag + type)
      : []),
  ];
}

/** An element among those beside it. */
function stepTo(element: Element): string {
  const tag = CSS.escape(element.localName);
  let [at, isAlone] = [1, true];
  for (let other = element.previousElementSibling, seen = 0; other && seen < MOST_BESIDE; seen += 1) {
    if (other.localName === element.localName) at += 1;
    other = other.previousElementSibling;
  }
  for (let other = element.nextElementSibling, seen = 0; other && isAlone && seen < MOST_BESIDE; seen += 1) {
    isAlone = other.localName !== element.localName;
    other = other.nextElementSibling;
  }
  return at === 1 && isAlone ? tag : `${tag}:nth-of-type(${at})`;
}

/** Tells whether a selector finds an element and no other in its document or shadow root. */
function isOnly(selector: string, element: Element): boolean {
  const found = (element.getRootNode() as Document | ShadowRoot).querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** The ways to an element from those around it: below one that has a mark, else as few steps as tell it from others. */
function* waysTo(element: Element, words: SelectorWords): Generator<string> {
  const own = [...marksOf(element, words), CSS.escape(element.localName)];
  let path = stepTo(element);
  let least: string | null = null;
  let around = element.parentElement;
  for (let level = 0; around && level < MOST_LEVELS; level += 1) {
    if (isOnly(path, element)) least ??= path;
    const [box, way] = [around, path];
    for (const mark of marksOf(box, words).filter((one) => isOnly(one, box))) {
      yield* [...own.map((one) => `${mark} ${one}`), `${mark} > ${way}`].filter((one) => isOnly(one, element));
    }
    path = `${stepTo(box)} > ${path}`;
    around = box.parentElement;
  }
  const last = least ?? path;
  if (isOnly(last, element)) yield last;
}

/** Selectors of an element that no other in its document or shadow root has, the best first. */
export function* selectorsOf(element: Element, words: SelectorWords): Generator<string> {
  const marks = marksOf(element, words).filter((mark) => isOnly(mark, element));
  for (const selector of marks.length > 0 ? marks : waysTo(element, words))
    if (selector.length <= LONGEST) yield selector;
}
