// What a page shows as plain text, part by part: everything that finding reads of it.
import type { FieldSnapshot, PageSnapshot } from '../../place/page-snapshot.ts';
import type { PagePart } from '../found-tip.ts';
import { addressPiecesOf } from './address-pieces.ts';
import { fieldNamedIn, groupNameOf } from './field-name.ts';

/** Labels and headings beyond this number are long forms or tables; their first ones say what the page is. */
const MAX_NAMES = 40;

/** What a page shows. */
export interface ShownTexts {
  parts: Record<Exclude<PagePart, 'search'>, string>;
  /** The label of the focused field; where nobody is in a field, that of the field which the message names. */
  label: string;
  /** The technical name of the focused field. */
  name: string;
  /** Names of the focused field as they are shown: that of its group, where it is a radio button, its own, the technical one. */
  fieldTitles: string[];
  /** Visible error messages, the most important first. */
  errors: string[];
  /** The headings; where there are none, the title. */
  headings: string[];
  /** The names in the address: of folders, pages, parameters and their values. */
  addressPieces: string[];
}

const fieldTexts = (field: FieldSnapshot | null | undefined, errors: readonly string[]) => {
  // A field's message often stands as its description; it is asked as a message then, not as the field's name.
  const description = errors.some((error) => error === field?.description) ? null : field?.description;
  return [field?.label, field?.placeholder, description].filter((text) => text != null);
};

const errorsOf = (page: PageSnapshot) =>
  [...new Set([page.error ?? '', ...page.errors])].filter((error) => error !== '');

/** Reads what a page shows. */
export function toShownTexts(page: PageSnapshot, url: URL | null): ShownTexts {
  const { field, title, labels, headings } = page;
  const errors = errorsOf(page);
  const name = field?.name ?? '';
  const ownTexts = [...fieldTexts(field, errors), name];
  const addressPieces = addressPiecesOf(url);
  const group = groupNameOf(field, labels);
  // A radio button's section may be the name of its group: good enough to be named by a tip, not to go by.
  const section = field?.type === 'radio' ? field.section : null;
  const error = errors.join('\n');
  return {
    parts: {
      field: ownTexts.join('\n'),
      error,
      selection: page.selection ?? '',
      section: field?.section ?? '',
      heading: headings.join('\n'),
      title,
      label: labels.slice(0, MAX_NAMES).join('\n'),
      address: addressPieces.join(' '),
    },
    label: field ? group || (field.label ?? '') : fieldNamedIn(error, labels),
    name,
    fieldTitles: [group || section, field?.label, field?.name].flatMap((title) => title || []),
    errors,
    headings: headings.length > 0 ? headings.slice(0, MAX_NAMES) : [title],
    addressPieces,
  };
}
