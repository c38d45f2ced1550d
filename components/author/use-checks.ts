import { useMemo } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { Contact, FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { FormTools } from './load-form-tools.ts';
import { problemWords } from './problem-words.ts';

/** What is to be mended in a tip while it is written. */
export interface Checks {
  /** What was found, in the reader's language. */
  problems: readonly WorkshopProblem[];
  hasTitle: boolean;
  hasText: boolean;
}

/** What a tip is checked in. */
interface CheckedIn {
  /** Those whom it may name. */
  contacts: readonly Contact[];
  now: number;
  text: Text;
}

const hasWords = ({ content_html: html, content_text: text, _help }: FeedItem) =>
  [html, text].some((words) => words !== undefined && words.trim() !== '') || (_help?.steps ?? []).length > 0;

/** Said by the form itself, where they are missing. */
const MISSING = new Set(['no-content', 'no-text', 'no-title']);

/** Checks a tip by the rules for folders; it may name these people. */
export function checkTip(
  { checkItem }: Pick<FormTools, 'checkItem'>,
  item: FeedItem,
  { contacts, now, text }: CheckedIn,
): Checks {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tips',
    _help: { contacts: [...contacts] },
  };
  const today = new Date(now).toISOString().slice(0, 10);
  const problems = checkItem(item, { head, today }).filter(({ rule }) => !MISSING.has(rule));
  return {
    problems: problems.map((problem) => ({ ...problem, message: problemWords(problem, text) })),
    hasTitle: (item.title ?? '').trim() !== '',
    hasText: hasWords(item),
  };
}

/** True for a tip that has a title, some words, and no error. */
export const isSoundTip = ({ problems, hasTitle, hasText }: Checks): boolean =>
  hasTitle && hasText && problems.every(({ severity }) => severity !== 'error');

/** Until it is known what is wrong, nothing is said. */
const UNKNOWN: Checks = { problems: [], hasTitle: true, hasText: true };

/** Checks a tip as it is written. */
export function useChecks(tools: FormTools | null, item: FeedItem | null, { contacts, now, text }: CheckedIn): Checks {
  return useMemo(
    () => (tools && item ? checkTip(tools, item, { contacts, now, text }) : UNKNOWN),
    [tools, item, contacts, now, text],
  );
}
