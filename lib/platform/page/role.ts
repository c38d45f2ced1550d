// The role of an element: what it says of itself, else what its HTML means.

/** The roles of WAI-ARIA 1.2 that elements may have; a word that is none of them is passed over. */
const ROLES = new Set(
  (
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
    'complementary contentinfo definition deletion dialog document emphasis feed figure form generic grid gridcell ' +
    'group heading img insertion link list listbox listitem log main mark marquee math menu menubar menuitem ' +
    'menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
    'subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree ' +
    'treegrid treeitem'
  ).split(' '),
);

/** What HTML elements mean, where the name of the element says all. */
const MEANINGS = new Map(
  Object.entries({
    article: 'article',
    aside: 'complementary',
    button: 'button',
    datalist: 'listbox',
    dd: 'definition',
    details: 'group',
    dfn: 'term',
    dialog: 'dialog',
    dt: 'term',
    fieldset: 'group',
    figure: 'figure',
    form: 'form',
    hr: 'separator',
    img: 'img',
    li: 'listitem',
    main: 'main',
    math: 'math',
    menu: 'list',
    meter: 'meter',
    nav: 'navigation',
    ol: 'list',
    optgroup: 'group',
    option: 'option',
    output: 'status',
    p: 'paragraph',
    progress: 'progressbar',
    search: 'search',
    summary: 'button',
    svg: 'img',
    table: 'table',
    tbody: 'rowgroup',
    textarea: 'textbox',
    tfoot: 'rowgroup',
    thead: 'rowgroup',
    tr: 'row',
    ul: 'list',
  }),
);

const INPUTS: Record<string, string> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};

/** Inputs that have no role in the standard. */
const NO_ROLE = /^(color|date|datetime-local|file|hidden|month|password|time|week)$/;

function inputRole(input: HTMLInputElement): string {
  const { type } = input;
  if (NO_ROLE.test(type)) return '';
  const role = INPUTS[type] ?? 'textbox';
  return input.hasAttribute('list') && /box$/.test(role) && role !== 'checkbox' ? 'combobox' : role;
}

/** Elements whose meaning depends on where they stand or what they have; `''` where they mean nothing. */
function impliedRole(element: Element): string {
  const name = element.localName;
  const isNamed = element.matches('[aria-label],[aria-labelledby],[title]');
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'a' || name === 'area') return element.hasAttribute('href') ? 'link' : 'generic';
  if (name === 'input') return inputRole(element as HTMLInputElement);
  if (name === 'select') return element.matches('[multiple],[size]:not([size="1"])') ? 'listbox' : 'combobox';
  if (name === 'section') return isNamed ? 'region' : 'generic';
  if (name === 'td') return element.closest('[role="grid" i],[role="treegrid" i]') ? 'gridcell' : 'cell';
  if (name === 'th')
    return element.matches('[scope^="row" i],tr:has(> td) > :first-child:not([scope^="col" i])')
      ? 'rowheader'
      : 'columnheader';
  if (name === 'header' || name === 'footer') {
    if (element.closest('article,aside,main,nav,section')) return 'generic';
    return name === 'header' ? 'banner' : 'contentinfo';
  }
  if (name === 'img' && element.getAttribute('alt') === '' && !isNamed) return 'none';
  return MEANINGS.get(name) ?? '';
}

/** True when an element that says it means nothing can still be focused, which takes its word away. */
const canBeFocused = (element: Element) =>
  element.matches('[tabindex],a[href],button,input,select,textarea,summary,[contenteditable]');

/** The role of an element: the first valid one it gives itself, else that of its HTML; `''` when it has none. */
export function roleOf(element: Element): string {
  const words = (element.getAttribute('role') ?? '').slice(0, 200).toLowerCase().split(/\s+/);
  const explicit = words.find((word) => ROLES.has(word));
  if (!explicit) return impliedRole(element);
  const meansNothing = explicit === 'none' || explicit === 'presentation';
  return meansNothing && canBeFocused(element) ? impliedRole(element) : explicit;
}
