// Where a page holds what somebody typed or chose: none of it is ever read.

/** The selector of elements with an attribute that matches one of some words; `match` is such as `class*`. */
export const withAny = (match: string, words: string): string =>
  words
    .split(' ')
    .map((word) => `[${match}="${word}" i]`)
    .join();

/** Elements of which the content can be edited. */
const EDITORS = '[contenteditable]:not([contenteditable="false" i])';

/** Where a button stands for a field, as one among others or after the words that name it. */
const IN_FORM = ['form', 'fieldset', 'label', 'dd', '[role="form" i]', '[role="group" i]', '[role="search" i]']
  .map((around) => `${around} *`)
  .join();
const IN_FIELD = `:is(${withAny('class*', 'field input select picker control filter')})`;
/** Where a button stands for a field, by what is around or before it. */
export const FOR_FIELD = `${IN_FORM},${IN_FIELD} > *,${IN_FIELD} > * > *,:is(label,span,b,strong) + *`;

/**
 * A button that opens a list of choices, or a calendar, shows what was chosen. `true` means a menu, where the button does
 * not stand for a field.
 */
const OPENS_CHOICES = `:is(button,[role="button" i])[aria-haspopup]:not([aria-haspopup="menu" i],[aria-haspopup="false" i],[aria-haspopup="true" i]:not([aria-labelledby],${FOR_FIELD}))`;

/** Boxes that can be focused and are named, labelled or called as what can be typed or chosen in; editors for code. */
const DRAWN = `:is(div,span)[tabindex="0"]:is([aria-labelledby],[class*="edit" i],label + *,label + * > *):not([role],:has(label,h2,h3,h4,input:not([type="hidden" i]),select,textarea,table)),.CodeMirror,.monaco-editor,.ace_editor`;

/** Elements whose text is what somebody typed or chose. */
export const VALUES = `input,textarea,select,option,datalist,output,meter,progress,${EDITORS},${OPENS_CHOICES},${DRAWN},${withAny(
  'role~',
  'textbox combobox listbox spinbutton searchbox slider meter progressbar scrollbar',
)}`;

/** Inputs that are marks or buttons: they hold no words. */
export const MARKS = withAny('type', 'checkbox radio button submit reset image');

/** Elements that hold words of somebody, so that marks and buttons are not among them. */
export const WORDS_HELD = VALUES.replace('input', `input:not(${MARKS})`);

/** What some components put around a field and its label, as the combobox that the two are. */
const WRAPPER = `:is(${withAny('role~', 'combobox spinbutton slider')}):not(input,textarea,select,button,${EDITORS})`;

/** What an element is in that a person can type or choose in; a box around a field and its label is none to the label. */
function holderOf(element: Element): Element | null {
  const label = element.closest('label');
  let holder = element.closest(VALUES);
  while (label?.control && holder?.matches(WRAPPER) && holder.contains(label))
    holder = holder.parentElement?.closest(VALUES) ?? null;
  return holder;
}

/** The element that the shadow root belongs to in which an element stands. */
export const shadowHost = (element: Element): Element | undefined =>
  (element.getRootNode() as Partial<ShadowRoot>).host;

/** True when an element is, or is inside, something a person can type or choose in: its content is a value. */
export function isEditable(element: Element): boolean {
  const host = shadowHost(element);
  const isInside = holderOf(element) !== null || element.ownerDocument.designMode === 'on';
  return isInside || (host !== undefined && isEditable(host));
}
