// What is where on a page: one walk over it finds all that is read afterwards.
import { READING_LIMITS, type Reading } from './budget.ts';
import { mayHold } from './element-walk.ts';
import { ALERTS, INVALID, NOTICES, SIGNS } from './error-signs.ts';
import { HEADINGS } from './headings.ts';
import { isPlain } from './message-candidates.ts';
import { walkPage } from './page-parts.ts';

/** The common shapes of what looks like a heading and is none: titles of pages and dialogs. */
const TITLE = /* @__PURE__ */ ['page', 'modal', 'dialog', 'drawer', 'window']
  .flatMap((what) => ['-', '__', ''].map((link) => `[class*="${what}${link}title" i]`))
  .join();

/** The end of a trail that leads here says where one is. */
const TRAIL_END = 'li:last-child,[aria-current]';
const TRAIL = '[class*="breadcrumb" i],nav[aria-label*="breadcrumb" i]';

/** How far above its end a trail begins. */
const TRAIL_DEPTH = 8;

/** Fields that may be named without a label; by rule alone, for what merely stands beside one may be what was chosen. */
const NAMED = `input:not(${['hidden', 'submit', 'button', 'reset', 'image'].map((type) => `[type="${type}" i]`)}),select,textarea,[aria-labelledby][role]`;

/** Words are looked for at the beginning of a page, before its first fields: some of those are to search with. */
const FIRST_FIELDS = 3;
const FIRST_ELEMENTS = 1000;
const WORDS = 'p,div,span,li,b,strong,font,h2,h3';

const SELECTORS = {
  alerts: ALERTS,
  signs: SIGNS,
  invalid: INVALID,
  notices: NOTICES,
  headings: `${HEADINGS},${TITLE},${TRAIL_END}`,
  labels: 'label,legend,th',
  named: NAMED,
  landmarks: ':is(nav,main,section,aside,[role="region" i])[aria-label]',
};

/** What is looked for. */
type Kind = keyof typeof SELECTORS;

const KINDS = Object.keys(SELECTORS) as Kind[];
const ANY = Object.values(SELECTORS).join();

/** The elements of a page by what they are, in its order; of each document the first ones. */
export type Survey = Record<Kind | 'words', Element[]>;

function isInTrail(element: Element): boolean {
  let around = element.parentElement;
  for (let level = 0; around && level < TRAIL_DEPTH; level += 1) {
    if (around.matches(TRAIL)) return true;
    around = around.parentElement;
  }
  return false;
}

const isHeading = (element: Element): boolean =>
  element.matches(HEADINGS) ||
  (element.matches(TITLE) && !mayHold(element, `${HEADINGS},button,input,a`)) ||
  (element.matches(TRAIL_END) && isInTrail(element));

const isKind = (element: Element, kind: Kind): boolean =>
  element.matches(SELECTORS[kind]) && (kind !== 'headings' || isHeading(element));

/** Looks a page through, as far as the limits allow. */
export async function surveyPage(document: Document, reading: Reading): Promise<Survey> {
  const survey: Survey = {
    alerts: [],
    signs: [],
    invalid: [],
    notices: [],
    headings: [],
    labels: [],
    named: [],
    words: [],
    landmarks: [],
  };
  let looked = 0;
  const counts = new Map<Node, Map<Kind, number>>();
  const isWhole = await walkPage(document, reading, (element, root) => {
    looked += 1;
    const isOnTop = looked < FIRST_ELEMENTS && survey.named.length <= FIRST_FIELDS;
    if (isOnTop && element.matches(WORDS) && isPlain(element)) survey.words.push(element);
    if (!element.matches(ANY)) return true;
    const ofRoot = counts.get(root) ?? new Map<Kind, number>();
    counts.set(root, ofRoot);
    for (const kind of KINDS) {
      const count = ofRoot.get(kind) ?? 0;
      if (count >= READING_LIMITS.candidates || !isKind(element, kind)) continue;
      ofRoot.set(kind, count + 1);
      survey[kind].push(element);
    }
    return true;
  });
  // A field's labels are looked for all over its page: where that is large, for the field in question alone.
  return isWhole ? survey : { ...survey, named: [] };
}
