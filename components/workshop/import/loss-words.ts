// What of an import did not come along, in the reader's language: the import itself speaks English, as the command line does.
import type { Loss } from '../../../lib/core/author/convert/imported.ts';
import { type LossKind, readLoss } from '../../../lib/core/author/convert/losses.ts';
import type { Text, TextKey } from '../../../lib/core/text/text.ts';

/** The message of each kind. */
const WORDS = {
  unknownKind: 'loss.unknownKind',
  unreadable: 'loss.unreadable',
  noItem: 'loss.noContent',
  noContent: 'loss.noContent',
  noItems: 'loss.noItems',
  overview: 'loss.overview',
  tooDeep: 'loss.tooDeep',
  noColumns: 'loss.noColumns',
  draft: 'loss.draft',
  noWordPress: 'loss.noWordPress',
  status: 'loss.draft',
  otherKind: 'loss.otherKind',
  withoutKind: 'loss.otherKind',
  encoding: 'loss.encoding',
  key: 'loss.key',
  column: 'loss.key',
  frontMatter: 'loss.frontMatter',
  nextFile: 'loss.nextFile',
  contacts: 'loss.contacts',
  shortcode: 'loss.key',
  shortcodeAsText: 'loss.asText',
  htmlAsText: 'loss.asText',
  picture: 'loss.picture',
  pictureOnWeb: 'loss.pictureOnWeb',
  link: 'loss.link',
  drawing: 'loss.key',
  formField: 'loss.key',
  embedded: 'loss.embedded',
  embeddedGone: 'loss.key',
  formatting: 'loss.formatting',
  script: 'loss.key',
  deepHtml: 'loss.tooDeep',
  mergedCells: 'loss.mergedCells',
  cellLines: 'loss.cellLines',
  innerTable: 'loss.cellLines',
  idTaken: 'loss.idTaken',
} as const satisfies Record<LossKind, TextKey>;

/** What in a file a loss is about: a row of a table has a word, names stay as they are. */
function whereWords(where: string, text: Text): string {
  const [, row] = /^row (\d+)$/.exec(where) ?? [];
  return row ? text('loss.row', { n: Number(row) }) : where;
}

/** A loss in one line; what only the readers of feeds and archives say stays as they say it. */
export function lossWords({ where, what }: Loss, text: Text): string {
  const loss = readLoss(what);
  const words = loss ? text(WORDS[loss.kind], { name: 'script', ...loss.params }) : what;
  const parts = [whereWords(where, text), loss?.step ? text('steps.name', { n: loss.step }) : '', words];
  return parts.filter((part) => part !== '').join(' · ');
}
