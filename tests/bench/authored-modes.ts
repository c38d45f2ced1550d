// The authored set by what is asked about: screens, selected words and whole questions, written without sight of the tips,
// whose answers two readers agreed on afterwards.
import { readWords } from '../../lib/cli/read-words.ts';
import { findTips } from '../../lib/core/find/find-tips.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { createCollection } from '../../lib/core/find/index/collection.ts';
import { toSearchAnswer } from '../../lib/core/find/search/search-answer.ts';
import { settleFound } from '../../lib/core/find/search/search-odds.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { primaryLanguage } from '../../lib/core/text/languages.ts';
import { createWordsBetween } from '../../lib/services/words-between.ts';
import { readAuthored } from './read-authored.ts';
import { openSearch } from './relevance/alongside.ts';
import { byHost } from './relevance/engine.ts';
import { rankOf, successAt } from './relevance/measures.ts';

interface Asked {
  id: string;
  kind: string;
  language: string;
  find: () => Promise<FoundTip[]>;
}

/** What came of all that was asked of one kind, in counts. */
export interface KindOutcome {
  kind: string;
  asked: number;
  answered: number;
  first: number;
  three: number;
  /** Those that only tips in another language answer, and how many of them have one among the first three. */
  otherLanguage: number;
  otherLanguageThree: number;
  /** Those with an answer among the first three, and not called nothing: shown as fitting, or told as perhaps. */
  offered: number;
  /** Those that nothing answers, and are shown a tip as fitting all the same; those that are told perhaps. */
  falseHelp: number;
  falsePerhaps: number;
}

const { tips, synonyms, answers, read } = readAuthored('relevance-modes');
const between = createWordsBetween(readWords);
const spoken = tips.flatMap(({ language }) => language ?? []);
const languageOf = new Map(tips.map(({ id, language }) => [id, primaryLanguage(language ?? 'en')]));

function askedOfPages(): Asked[] {
  const hosts = byHost(tips, (those) => createCollection(those, synonyms));
  const pages: { id: string; kind: string; page: unknown }[] = read('pages.json');
  return pages.map(({ id, kind, page: given }) => {
    const page = parsePageSnapshot(given);
    if (!page) throw new Error(`${id} has no url.`);
    return {
      id,
      kind,
      language: primaryLanguage(page.lang ?? 'en'),
      find: async () => {
        const collection = hosts.at(page.url);
        const foreign = await between([page.lang ?? 'en'], collection.index.statistics.languages);
        return findTips(collection, page, { foreign });
      },
    };
  });
}

function askedInWords(): Asked[] {
  const questions: { id: string; url: string; search: string; lang: string }[] = read('searches.json');
  return questions.map(({ id, url, search: words, lang }) => ({
    id,
    kind: 'question',
    language: primaryLanguage(lang),
    find: async () => {
      const foreign = await between([lang], spoken);
      const search = openSearch({ feedId: 'authored', tips, synonyms, rejected: 0 }, foreign);
      return settleFound(search(words, url), words);
    },
  }));
}

async function outcomeOf(kind: string, all: readonly Asked[]): Promise<KindOutcome> {
  const outcome = {
    kind,
    asked: all.length,
    answered: 0,
    first: 0,
    three: 0,
    otherLanguage: 0,
    otherLanguageThree: 0,
    offered: 0,
    falseHelp: 0,
    falsePerhaps: 0,
  };
  for (const { id, language, find } of all) {
    const right = answers[id] ?? [];
    const found = await find();
    if (right.length === 0) {
      if (found[0]?.shown) outcome.falseHelp += 1;
      if (toSearchAnswer(found) === 'perhaps') outcome.falsePerhaps += 1;
      continue;
    }
    const ids = found.map(({ tip }) => tip.id);
    const rank = rankOf(ids, new Set(right));
    outcome.answered += 1;
    outcome.first += successAt(rank, 1);
    outcome.three += successAt(rank, 3);
    if (toSearchAnswer(found) !== 'nothing') outcome.offered += successAt(rank, 3);
    if (right.some((each) => languageOf.get(each) === language)) continue;
    outcome.otherLanguage += 1;
    outcome.otherLanguageThree += successAt(rank, 3);
  }
  return outcome;
}

/** Measures the shipped ranking and search, kind by kind. */
export async function measureKinds(): Promise<KindOutcome[]> {
  const all = Map.groupBy([...askedOfPages(), ...askedInWords()], ({ kind }) => kind);
  return Promise.all([...all].map(([kind, asked]) => outcomeOf(kind, asked)));
}

/** How many tips the set has. */
export const tipCount: number = tips.length;
