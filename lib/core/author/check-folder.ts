// Everything that is to be mended in a folder, at once and in the order of its files.
import { buildFeed } from './build-feed.ts';
import { checkCases } from './check-cases.ts';
import { parsingFolder } from './check-feed.ts';
import { checkLinks, problemOf } from './check-links.ts';
import { checkPlaces } from './check-places.ts';
import { checkingShadows } from './check-shadows.ts';
import { checkUpkeep } from './check-upkeep.ts';
import { checkingWords } from './check-words.ts';
import type { AuthorFolder, Problem } from './folder.ts';
import { finishSteps, type Steps } from './in-turns.ts';
import type { ReadCases } from './read-cases.ts';

/** Tips that no case names. */
function withoutCase({ tips, cases: files }: AuthorFolder, { cases, problems }: ReadCases): Problem[] {
  // What a case that cannot be read was to name is not known.
  if (files.length === 0 || problems.length > 0) return [];
  const named = new Set(cases.flatMap(({ first = [], among, never }) => [first, among, never].flat()));
  return tips
    .filter(({ id }) => !named.has(id))
    .map((tip) =>
      problemOf(tip, { line: 1, column: 1 }, 'info', 'no-case', 'No expectation in cases/ names this tip.'),
    );
}

/** Files in the order of their names, as every machine sorts them; the feed itself first. */
function byPosition(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** What two rules say in the same words is said once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ file, line, column, message }) => {
    const key = JSON.stringify([file, line, column, message]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** Rules after which nothing more can be said of a file. */
const BREAKS = /^yaml-(?!comment)|^(?:front-matter|feed-file|contacts-list|encoding)$/;
/** What depends on who is listed in `contacts.yml`. */
const OF_PEOPLE = /^unknown-(?:contact|owner)$/;

/** Everything that is to be mended in a folder, step by step; `today` is `YYYY-MM-DD`. */
export function* checkingFolder(folder: AuthorFolder, today: string): Steps<Problem[]> {
  const { tips, problems, synonyms } = yield* parsingFolder(folder);
  // What YAML got wrong leaves keys behind that nobody wrote.
  const broken = new Set(folder.problems.filter(({ rule }) => BREAKS.test(rule)).map(({ file }) => file));
  const usable = folder.tips.flatMap((authored) => {
    const tip = tips.get(authored.file);
    return tip && !broken.has(authored.file) ? [[authored, tip] as const] : [];
  });
  const sound = { ...folder, tips: folder.tips.filter(({ file }) => !broken.has(file)) };
  const cases = checkCases(
    folder,
    folder.tips.map(({ id }) => id),
  );
  const areListed = !broken.has('contacts.yml');
  return withoutRepeats(
    [
      ...folder.problems,
      ...problems.filter(({ file }) => !broken.has(file)),
      ...checkLinks(folder),
      ...checkPlaces(sound),
      ...checkUpkeep(sound, today),
      ...(yield* checkingWords(usable)),
      ...(yield* checkingShadows(
        usable,
        synonyms,
        folder.pages.map(({ page }) => page),
      )),
      ...buildFeed(folder).problems,
      ...cases.problems,
      ...withoutCase(sound, cases),
    ]
      .filter(({ rule }) => areListed || !OF_PEOPLE.test(rule))
      .sort(byPosition),
  );
}

/** Everything that is to be mended in a folder, at once. */
export const checkFolder = (folder: AuthorFolder, today: string): Problem[] =>
  finishSteps(checkingFolder(folder, today));
