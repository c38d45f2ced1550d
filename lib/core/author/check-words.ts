// Titles that say nothing, and tips that say the same as others.
import { isObject } from '../feed/problem-of.ts';
import type { Tip } from '../feed/tip.ts';
import { cleanLine } from '../text/clean.ts';
import { nameOfAuthored, problemOf } from './check-links.ts';
import type { AuthoredTip, Problem } from './folder.ts';
import type { Steps } from './in-turns.ts';
import { plainWords, saysNothing } from './title-hint.ts';

/** Words in a row that two texts share when one was copied from the other. */
const RUN = 5;
const ALIKE = 0.8;
/** Runs that more tips share are set phrases. */
const MOST_SHARING = 20;

function runsOf({ text, steps }: Tip): Set<string> {
  const words = plainWords([text, ...steps.map((step) => step.text)].join(' '));
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')),
  );
}

/** The first earlier tip that shares nearly all runs of words with each. */
function* nearDuplicates(tips: readonly (readonly [AuthoredTip, Tip])[]): Steps<Problem[]> {
  const owners = new Map<string, number[]>();
  const all: Set<string>[] = [];
  const problems: Problem[] = [];
  for (const [index, [authored, tip]] of tips.entries()) {
    yield;
    const runs = runsOf(tip);
    all.push(runs);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const before = owners.get(run) ?? [];
      if (before.length < MOST_SHARING) for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      owners.set(run, [...before.slice(0, MOST_SHARING), index]);
    }
    const alike = [...shared].find(([other, count]) => {
      const union = runs.size + (all[other]?.size ?? 0) - count;
      return count / union >= ALIKE && tips[other]?.[1].language === tip.language;
    });
    const other = alike ? tips[alike[0]]?.[0] : undefined;
    if (!other) continue;
    const message = `Make one tip of both: it says nearly the same as ${other.file}.`;
    const params = { other: nameOfAuthored(other) };
    problems.push(problemOf(authored, authored.at('title'), 'warning', 'near-duplicate', message, params));
  }
  return problems;
}

function sameTitles(tips: readonly (readonly [AuthoredTip, Tip])[]): Problem[] {
  const first = new Map<string, AuthoredTip>();
  return tips.flatMap(([authored, { title, language, match }]) => {
    const key = JSON.stringify([cleanLine(title).toLowerCase(), language, match]);
    const before = first.get(key);
    if (!before) first.set(key, authored);
    const message = `Say in the title how it differs from ${before?.file}, which has the same title for the same places.`;
    return before
      ? [
          problemOf(authored, authored.at('title'), 'warning', 'same-title', message, {
            other: before ? nameOfAuthored(before) : '',
          }),
        ]
      : [];
  });
}

/** Words of a list that stand there before, in whatever case. */
function wordsTwice(authored: AuthoredTip): Problem[] {
  const { tags, _help: help } = authored.item;
  const lists: [string, unknown][] = [
    ['tags', tags],
    ['_help.keywords', isObject(help) ? help.keywords : undefined],
  ];
  return lists.flatMap(([key, given]) => {
    const words: unknown[] = Array.isArray(given) ? given : [];
    const plain = words.map((word) => (typeof word === 'string' ? cleanLine(word).toLowerCase() : word));
    return words.flatMap((word, index) => {
      if (typeof word !== 'string' || plain.indexOf(plain[index]) === index) return [];
      const message = `Leave it out: ${cleanLine(word)} stands here before.`;
      const at = authored.at(`${key}[${index}]`);
      return [problemOf(authored, at, 'info', 'word-twice', message, { word: cleanLine(word) })];
    });
  });
}

const NO_TEXT = 'Write what to do under the front matter: there is only a title.';
const isEmpty = ({ text, steps, url, html = '' }: Tip) =>
  text.trim() === '' && steps.length === 0 && !url && !html.includes('<img');

/** What the words of the tips give to mend. */
export function* checkingWords(tips: readonly (readonly [AuthoredTip, Tip])[]): Steps<Problem[]> {
  const message = 'Say in the title what the tip is about: readers choose by it.';
  return [
    ...tips
      .filter(([, tip]) => isEmpty(tip))
      .map(([authored]) => problemOf(authored, authored.at('content_html'), 'warning', 'no-text', NO_TEXT)),
    ...tips
      .filter(([{ item }]) => typeof item.title === 'string' && saysNothing(item.title))
      .map(([authored]) => problemOf(authored, authored.at('title'), 'warning', 'title-empty', message)),
    ...tips.flatMap(([authored]) => wordsTwice(authored)),
    ...sameTitles(tips),
    ...(yield* nearDuplicates(tips)),
  ];
}
