// What of a source does not come along, or comes changed, in one table: losses travel as English sentences, which the
// command line prints as they are, and a page reads back to say them in its reader's language.

/** The sentences by kind. */
export const LOSSES = {
  unknownKind: 'left out: it is none of the kinds that are read',
  unreadable: 'left out: it cannot be read',
  noItem: 'left out: it is no item',
  noContent: 'left out: it has no content',
  noItems: 'left out: it has no items',
  overview: 'left out: a list of the other pages',
  tooDeep: 'left out: its elements are nested too deeply',
  noColumns: 'left out: its first row names no column such as title, content',
  draft: 'left out: a draft',
  noWordPress: 'left out: no export of WordPress',
  status: 'left out: its status is {name}',
  otherKind: 'left out: {n} of the kind {name}',
  withoutKind: 'left out: {n} without a kind',
  encoding: 'read as Windows-1252, for it is no UTF-8: look at its accents',
  key: 'a key was left out: {name}',
  column: 'a column was left out: {name}',
  frontMatter: 'its front matter was left out: {name}',
  nextFile: 'its next file is another source: {name}',
  contacts: 'its contacts stay behind: export brings them',
  shortcode: 'a shortcode was left out: {name}',
  shortcodeAsText: 'a shortcode reads as text: {name}',
  htmlAsText: 'HTML in it reads as text: {name}',
  picture: 'a picture was left out: {name}',
  pictureOnWeb: 'a picture stays on the web, where help does not show it: {name}',
  link: 'a link became plain text: {name}',
  drawing: 'a drawing was left out ({name})',
  formField: 'a form field was left out ({name})',
  embedded: '{name} became a link: {address}',
  embeddedGone: '{name} became nothing: {address}',
  formatting: 'formatting became plain text: {name}',
  script: 'a script was left out',
  deepHtml: 'its HTML is nested too deep: only the text came',
  mergedCells: 'a table has merged cells: their text stands once, the rest is empty',
  cellLines: 'a table has cells of several lines: they became one line each',
  innerTable: 'a table within a table became one line',
  idTaken: 'its id, {id}, stood there already: it is now {name}',
} as const;

export type LossKind = keyof typeof LOSSES;
export type LossParams = Readonly<Record<string, string | number>>;

const FILLED = /\{(\w+)\}/g;

/** The sentence for a loss. */
export const lossOf = (kind: LossKind, params: LossParams = {}): string =>
  LOSSES[kind].replace(FILLED, (whole, name: string) => String(params[name] ?? whole));

/** A loss by its kind; in a step of a tip it says in which. */
export interface ReadLoss {
  kind: LossKind;
  params: LossParams;
  step?: number;
}

const asPattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const PATTERNS = Object.entries(LOSSES).map(([kind, words]) => {
  const pattern = asPattern(words).replace(/\\\{(\w+)\\\}/g, '(?<$1>[\\s\\S]*?)');
  return { kind: kind as LossKind, pattern: new RegExp(`^${pattern}$`) };
});

/** Reads the sentence of a loss back; `null` for one that is told by whoever reads feeds or archives. */
export function readLoss(what: string): ReadLoss | null {
  const [, step, inStep] = /^step (\d+): ([\s\S]*)$/.exec(what) ?? [];
  const words = inStep ?? what;
  for (const { kind, pattern } of PATTERNS) {
    const found = pattern.exec(words);
    if (found) return { kind, params: { ...found.groups }, ...(step && { step: Number(step) }) };
  }
  return null;
}
