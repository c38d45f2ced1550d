// What a page draws beside a field, or in a box around it, to show what was typed or chosen there: chips, copies.
import { matchesBelow } from './element-walk.ts';
import { WORDS_HELD } from './values.ts';

/** Names of what shows a choice or a copy of what was typed, as pages call it. */
const SHOWN =
  /(^|[\s_-]|[a-z](?=[A-Z]))([Cc]hips?|[Tt](ag|oken)s?|[Pp]ills?|[Bb]adge|[Cc]hosen|[Mm]irror|[Hh]ighlights?|[Vv]al(ue)?|[Cc]ur(rent)?|[Ss]elect(ion|ed)[-_]?([Ii]tem|[Cc]hoice|[Tt]ext|[Oo]ption)|(file|f)[-_]?name|choices__item)(?=$|[\s_-]|[A-Z])|(^|\s)item(?=$|\s)/;

/** Names of boxes in which a field and what was chosen in it are drawn. */
const BOX = /select(?!able|ed|ion)|combo|picker|autocomplete|typeahead|tokenfield|dropdown|choices|chosen/i;

/** Names of what says something about a field in such a box. */
const SAYS = /error|invalid|help|hint|message|feedback|note|label|title/i;

/** Where the search for the field of a value ends: what is around more than one field, and what names a field. */
const AROUND = 'form,body,main,table,fieldset,dialog,tr,ul,ol';
const NAMES = 'label,legend,dt,td,th';
const THINGS = 'a[href],h1,h2,h3,h4,h5,h6,[role="alert" i]';

/** How far above a value its box, and how far above that its field may stand. */
const LEVELS = 8;
const NEAR = 3;

/** The field in an element, or else right beside it. */
function fieldBy(element: Element, isBesides: boolean): Element | undefined {
  const [field] = matchesBelow(element, WORDS_HELD, 1).found;
  const besides = isBesides ? [element.previousElementSibling, element.nextElementSibling] : [];
  return field ?? besides.find((other): other is Element => other?.matches(WORDS_HELD) === true);
}

/**
 * The field of which an element shows the value, by what the element or something around it is called; with `inBoxes`
 * also what has no such name, but stands in the box of a field that is chosen in.
 */
export function fieldShownBy(element: Element, inBoxes = false): Element | null {
  let [near, says] = [0, false];
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !at.matches(AROUND); level += 1) {
    const name: string = (at.getAttribute('class') ?? '').slice(0, 400);
    says ||= SAYS.test(name);
    const isBox = (inBoxes || near > 0) && !says && BOX.test(name);
    const isShown = SHOWN.test(name);
    const field = near > 0 || isBox || isShown ? fieldBy(at, isBox || isShown || near > 0) : undefined;
    // What is called a value and holds the field is the box of both.
    const isOwn = !(isShown && near === 0 && !isBox && field && at.contains(field));
    if (field && isOwn) return field;
    near = isShown && isOwn ? NEAR : near - 1;
    if (at.matches(NAMES) || (near <= 0 && at.matches(THINGS))) break;
    at = at.parentElement;
  }
  return null;
}
