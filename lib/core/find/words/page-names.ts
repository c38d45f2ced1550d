// The names of a page, made ready to be looked for in tips: what is asked about, its headings, its place in the address.
import { lettersOnly, singularName, termLine } from './names.ts';
import { type PageText, toPageText } from './page-texts.ts';
import type { ShownTexts } from './shown-texts.ts';

/** Letters that a technical name must have to be looked for inside titles. */
const LEAST_TECHNICAL = 6;

/** A name of a page, ready to be compared with titles. */
export interface PageName {
  /** As one run of letters, singular and plural alike. */
  name: string;
  /** Its terms in a line, as `termLine` has them. */
  line: string;
}

/** The names of a page, made ready to be compared with many tips. */
export interface PageNames {
  /** The label, else the selected words; empty where the page asks about neither. */
  focus: PageName;
  headings: (PageName & { text: PageText })[];
  /** The technical name of the field: as a whole and its last piece, letters alone. */
  technical: string[];
  /** The pieces of the address and the headings, each as one name. */
  places: ReadonlySet<string>;
  /** The whole address as one run of letters. */
  address: string;
}

/** A technical name as a whole, and its last piece: `settings[TextareaCols]`. */
function piecesOfTechnical(name: string): string[] {
  return [name, name.split(/[[\].:]+/).findLast((piece) => piece !== '') ?? ''];
}

/** The pieces of headings such as `Services: Kea DHCP`, and of addresses: folders, pages, parameters and their values. */
function piecesOfPlace({ headings, addressPieces }: ShownTexts): string[] {
  const parts = headings.flatMap((heading) => heading.split(/[|:]|\s[–-]\s/));
  const folders = addressPieces.flatMap((piece) => [piece.replace(/\.[a-z]+$/, ''), ...piece.split(/[/?&=]/)]);
  return [...headings, ...parts, ...folders];
}

const comparedName = (text: string): PageName => ({ name: singularName(text), line: termLine(text) });

/** The label; selected words where nobody is in a field and no message is shown, for else it is not them that are asked about. */
const focusOf = ({ label, parts }: ShownTexts): string =>
  label || (parts.field === '' && parts.error === '' ? parts.selection : '');

/** Makes the names of a page ready. */
export function toPageNames(shown: ShownTexts): PageNames {
  const technical = piecesOfTechnical(shown.name);
  return {
    focus: comparedName(focusOf(shown)),
    headings: shown.headings.map((heading) => ({ ...comparedName(heading), text: toPageText(heading) })),
    technical: [...new Set(technical.map(lettersOnly))].filter((letters) => letters.length >= LEAST_TECHNICAL),
    places: new Set(piecesOfPlace(shown).map(singularName)),
    address: lettersOnly(shown.parts.address),
  };
}
