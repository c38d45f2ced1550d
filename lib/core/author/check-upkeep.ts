// Whether tips are looked after: reviews that are due, owners that are gone, translations behind their original.
import { isObject } from '../feed/problem-of.ts';
import { digestOf } from '../text/digest.ts';
import { helpOf } from './check-feed.ts';
import { nameOfAuthored, problemOf } from './check-links.ts';
import type { AuthoredTip, AuthorFolder, Problem } from './folder.ts';

/** Reviews within so many days are announced. */
export const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a tip says, in short: it changes with every change of its title, its text or its steps. */
export const hashOfTip = ({ item }: Pick<AuthoredTip, 'item'>): string =>
  digestOf(JSON.stringify([item.title, item.summary, item.content_html, item._help?.steps]));

function dueProblem(tip: AuthoredTip, today: string): Problem[] {
  const due = helpOf(tip.item).review_by;
  if (typeof due !== 'string' || !DATE.test(due)) return [];
  const at = tip.at('_help.review_by');
  if (due < today)
    return [
      problemOf(
        tip,
        at,
        'warning',
        'review-overdue',
        `Read it again and set a later date: it was to be reviewed by ${due}.`,
        { day: due },
      ),
    ];
  const days = (Date.parse(due) - Date.parse(today)) / DAY_MS;
  return days <= SOON_DAYS
    ? [problemOf(tip, at, 'info', 'review-soon', `Is to be reviewed by ${due}.`, { day: due })]
    : [];
}

function ownerProblem(tip: AuthoredTip, people: ReadonlySet<string>): Problem[] {
  const { owner } = helpOf(tip.item);
  if (owner === undefined || (typeof owner === 'string' && people.has(owner))) return [];
  const message = `Name one of contacts.yml: ${typeof owner === 'string' ? owner : 'what stands here'} is not there.`;
  return [
    problemOf(tip, tip.at('_help.owner'), 'error', 'unknown-owner', message, {
      owner: typeof owner === 'string' ? owner : '',
    }),
  ];
}

/** What is wrong with the original that a tip names: nobody wrote it first. */
function circleFault(tip: AuthoredTip, original: AuthoredTip, byId: ReadonlyMap<string, AuthoredTip>): string | null {
  if (original.id === tip.id) return 'Name another tip: this one is no translation of itself.';
  const seen = new Set<string>();
  for (let one: AuthoredTip | undefined = original; one && !seen.has(one.id); ) {
    seen.add(one.id);
    const of: unknown = helpOf(one.item).translation_of;
    const next = isObject(of) && typeof of.id === 'string' ? of.id : undefined;
    if (next === tip.id) return `Leave it out of the original: ${one.file} is said to be a translation of this tip.`;
    one = next === undefined ? undefined : byId.get(next);
  }
  return null;
}

function translationProblem(tip: AuthoredTip, byId: ReadonlyMap<string, AuthoredTip>): Problem[] {
  const { translation_of: of } = helpOf(tip.item);
  if (of === undefined) return [];
  const at = tip.at('_help.translation_of');
  if (!isObject(of) || typeof of.id !== 'string')
    return [
      problemOf(
        tip,
        at,
        'error',
        'translation',
        'Expected translation_of: { id: …, hash: … } with the id of the original.',
      ),
    ];
  const original = byId.get(of.id);
  if (!original) return [problemOf(tip, at, 'error', 'translation', `Expected the id of a tip; there is no ${of.id}.`)];
  const circle = circleFault(tip, original, byId);
  if (circle !== null) return [problemOf(tip, at, 'error', 'translation', circle)];
  const hash = hashOfTip(original);
  if (of.hash === hash) return [];
  const message =
    of.hash === undefined
      ? `Add hash: ${hash} once it says what ${original.file} says.`
      : `Translate it anew and set hash: ${hash}, for ${original.file} has changed.`;
  return [problemOf(tip, at, 'warning', 'translation-old', message, { other: nameOfAuthored(original) })];
}

/** Tells whether a tag names a language that exists. */
function isKnownLanguage(tag: string): boolean {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(canonical.split('-')[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}

const wrongLanguage = (tag: string) => `Expected the code of a language, such as en, de or pt-BR; found ${tag}.`;

function languageProblem(tip: AuthoredTip): Problem[] {
  const { language } = tip.item;
  if (typeof language !== 'string' || isKnownLanguage(language)) return [];
  return [problemOf(tip, tip.at('language'), 'error', 'language', wrongLanguage(language), { found: language })];
}

/** Paths whose steps are missing, or stand twice. */
function pathProblems(tips: readonly AuthoredTip[]): Problem[] {
  const paths = new Map<string, Map<number, AuthoredTip>>();
  const problems: Problem[] = [];
  for (const tip of tips) {
    const path = helpOf(tip.item).path;
    if (!isObject(path) || typeof path.id !== 'string' || typeof path.step !== 'number') continue;
    const name = JSON.stringify([path.id, tip.item.language]);
    const steps = paths.get(name) ?? new Map<number, AuthoredTip>();
    const before = steps.get(path.step);
    const message = `Number it anew: ${before?.file} is step ${path.step} of ${path.id} as well.`;
    if (before) problems.push(problemOf(tip, tip.at('_help.path.step'), 'warning', 'path-step', message));
    else steps.set(path.step, tip);
    paths.set(name, steps);
  }
  for (const [name, steps] of paths) {
    const missing = [...steps.keys()].sort((a, b) => a - b).find((step) => step > 1 && !steps.has(step - 1));
    const tip = missing === undefined ? undefined : steps.get(missing);
    if (!tip || missing === undefined) continue;
    const message = `Number it anew, or add what is missing: ${JSON.parse(name)[0]} has no step ${missing - 1}.`;
    problems.push(problemOf(tip, tip.at('_help.path.step'), 'warning', 'path-step', message));
  }
  return problems;
}

/** A document may hold anything in the place of a list. */
const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : []);

/** What is to be looked after; `today` is `YYYY-MM-DD`. */
export function checkUpkeep({ head, headAt, tips }: AuthorFolder, today: string): Problem[] {
  const people = new Set(
    listOf(head._help?.contacts).flatMap((contact) => (isObject(contact) ? String(contact.id) : [])),
  );
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  const { language } = head;
  const ofHead: Problem[] =
    typeof language !== 'string' || isKnownLanguage(language)
      ? []
      : [
          {
            ...headAt('language'),
            severity: 'error',
            rule: 'language',
            message: wrongLanguage(language),
            params: { found: language },
          },
        ];
  return [
    ...ofHead,
    ...tips.flatMap((tip) => [
      ...dueProblem(tip, today),
      ...ownerProblem(tip, people),
      ...translationProblem(tip, byId),
      ...languageProblem(tip),
    ]),
    ...pathProblems(tips),
  ];
}
