// What a feed says of itself as it was meant: its version in other words, its host for a title, its synonyms as texts.
import { cleanLine } from '../text/clean.ts';
import { cutTexts } from './cut-text.ts';
import { feedHelpSchema } from './feed-schema.ts';
import { LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { describeFault, type Fault, foundIn, isObject } from './problem-of.ts';
import { withHelp } from './tidy-help.ts';
import { undoEntities } from './undo-entities.ts';

/** The version that is read where any of 1 is meant. */
const VERSION = 'https://jsonfeed.org/version/1.1';
/** `…/1.1.0`, `1.1`, `v1`, `JSON Feed 1.1`; what the standard has, and a slash at its end, need no note. */
const MEANT_VERSION =
  /^(?:(?:https?:)?\/*(?:www\.)?jsonfeed\.org\/(?:version\/)?|json[\s_-]*feed[\s/:_-]*)?(?:version\s*)?v?1(?:\.\d+){0,3}[/#?]*$/i;
const USUAL_VERSION = /^(?:https?:\/\/)?(?:www\.)?jsonfeed\.org\/version\/1(?:\.\d+)?\/?$/;

const readAs = (key: string, found: unknown, meant: string, note = describeFault('read-as', { meant })): Fault => ({
  key,
  message: `found ${foundIn(found)}; ${meant} is used`,
  note,
});

function tidyVersion(input: Record<string, unknown>): { input: Record<string, unknown>; faults: Fault[] } {
  const { version } = input;
  const text = typeof version === 'string' || typeof version === 'number' ? String(version).trim() : '';
  const isOther = text.length <= TEXT_LIMITS.name && !USUAL_VERSION.test(text) && MEANT_VERSION.test(text);
  if (!isOther) return { input, faults: [] };
  return { input: { ...input, version: VERSION }, faults: [readAs('version', version, VERSION)] };
}

/** The host stands in for a title that is missing. */
function tidyTitle(
  given: Record<string, unknown>,
  base: string | undefined,
): { input: Record<string, unknown>; faults: Fault[] } {
  const { input, faults } = cutTexts(given);
  const { title } = input;
  const text = typeof title === 'string' || typeof title === 'number' ? cleanLine(undoEntities(String(title))) : '';
  if (text !== '' || base === undefined) return { input, faults };
  const { host } = new URL(base);
  const note = describeFault('no-title', { meant: host });
  return { input: { ...input, title: host }, faults: [...faults, readAs('title', title, host, note)] };
}

const listedWords = (text: string) => text.split(',').flatMap((word) => word.trim() || []);
const listsIn = (text: string) => text.split(/[;\n]/).map(listedWords);

/** Lists of synonyms: written as one text, as texts with commas, as one list, or each by its first word. */
function tidySynonyms(given: unknown): unknown {
  if (typeof given === 'string' && given.length <= TEXT_LIMITS.note) {
    return listsIn(given).filter((list) => list.length > 0);
  }
  if (isObject(given)) {
    return Object.entries(given).map(([word, others]) =>
      typeof others === 'string' ? [word, ...listedWords(others)] : Array.isArray(others) ? [word, ...others] : others,
    );
  }
  if (!Array.isArray(given) || given.length > LIST_LIMITS.synonyms) return given;
  const isOne = given.length > 1 && given.every((word) => typeof word === 'string' && !word.includes(','));
  return isOne
    ? [given]
    : given.map((list: unknown) => (typeof list === 'string' && list.includes(',') ? listedWords(list) : list));
}

const KEYS = { ...feedHelpSchema.entries, contacts: true };

/** A feed whose head is written as the format has it, as far as that is clear; `faults` are what its author is told. */
export function withTidyHead(
  given: Record<string, unknown>,
  base: string | undefined,
): { input: Record<string, unknown>; faults: Fault[] } {
  const version = tidyVersion(given);
  const title = tidyTitle(version.input, base);
  const { input, faults } = withHelp(title.input, KEYS);
  const { _help: help } = input;
  const isTidy = !isObject(help) || help.synonyms === undefined;
  return {
    input: isTidy ? input : { ...input, _help: { ...help, synonyms: tidySynonyms(help.synonyms) } },
    faults: [...version.faults, ...title.faults, ...faults],
  };
}
