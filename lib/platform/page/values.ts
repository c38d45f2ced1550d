// Where a page holds what somebody typed or chose: none of it is ever read.

/** The selector of elements with an attribute that matches one of some words; `match` is such as `class*`. */
export const withAny = (match: string, words: string): string =>
  words
    .split(' ')
    .map((word) => `[${match}="${word}" i]`)
    .join();

/** Elements of which the content can be edited. */
const EDITORS = '[contenteditable]:not([contenteditable="false" i])';

/** A button that opens a list of choices, or a calendar, shows what was chosen. */
const OPENS_CHOICES = ':is(button,[role="button" i])[aria-haspopup]:not([aria-haspopup="menu" i])';

/** Elements whose text is what somebody typed or chose. */
export const VALUES = `input,textarea,select,option,datalist,output,meter,progress,${EDITORS},${OPENS_CHOICES},${withAny(
  'role~',
  'textbox combobox listbox spinbutton searchbox slider meter progressbar scrollbar',
)}`;

/** The element that the shadow root belongs to in which an element stands. */
export const shadowHost = (element: Element): Element | undefined =>
  (element.getRootNode() as Partial<ShadowRoot>).host;

/** True when an element is, or is inside, something a person can type or choose in: its content is a value. */
export function isEditable(element: Element): boolean {
  const host = shadowHost(element);
  const isInside = element.closest(VALUES) !== null || element.ownerDocument.designMode === 'on';
  return isInside || (host !== undefined && isEditable(host));
}
