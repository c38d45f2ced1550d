// A selector that is made of a page's structure: of ids that look chosen, and of places among siblings. Nothing that is
// written on the page is in it.

/** Ids that a program makes up or takes from data: with digits, or long runs of letters and dashes. */
const CHOSEN_ID = /^[a-z][a-z_-]{1,40}$/i;

/** How far up a selector goes, and among how many siblings an element is counted. */
const LEVELS = 12;
const MOST_SIBLINGS = 500;

/** Attributes that are the same on every visit. */
const LASTING = ['data-testid', 'data-test', 'name'] as const;

/** The part of a selector by which an element is told from all others around; `null` where nothing lasting does. */
function lastingPart(element: Element): string | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isOnly = (selector: string) => root.querySelectorAll(selector).length === 1;
  const ways = [
    ...(CHOSEN_ID.test(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...LASTING.flatMap((attribute) => {
      const given = element.getAttribute(attribute) ?? '';
      return CHOSEN_ID.test(given) ? [`${element.localName}[${attribute}="${given}"]`] : [];
    }),
  ];
  return ways.find(isOnly) ?? null;
}

/** Its place among the siblings of the same kind. */
function placePart(element: Element): string {
  let [place, before] = [1, element.previousElementSibling];
  for (; before && place < MOST_SIBLINGS; before = before.previousElementSibling)
    if (before.localName === element.localName) place += 1;
  return `${CSS.escape(element.localName)}:nth-of-type(${place})`;
}

/** Makes a selector that finds an element in its document or shadow root. */
export function structuralSelector(element: Element): string {
  const parts: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level += 1) {
    const lasting = lastingPart(at);
    parts.unshift(lasting ?? placePart(at));
    if (lasting) break;
    at = at.parentElement;
  }
  return parts.join(' > ');
}
