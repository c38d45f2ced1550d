import { useMemo } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { FormTools } from './load-form-tools.ts';

/** What is to be mended in a tip while it is written. */
export interface Checks {
  /** The problems at a key, and below it. */
  at: (key: string) => WorkshopProblem[];
  hasTitle: boolean;
  hasText: boolean;
  /** It has a title, some words, and no error. */
  isComplete: boolean;
}

const hasWords = ({ content_html: html, content_text: text, _help }: FeedItem) =>
  [html, text].some((words) => words !== undefined && words.trim() !== '') || (_help?.steps ?? []).length > 0;

/** Said by the form itself, where they are missing. */
const MISSING = new Set(['no-text', 'no-title']);

/** Checks a tip by the rules for folders; it may name the people who help with its page. */
export function checkTip({ checkItem }: FormTools, item: FeedItem, { people }: Help, now: number): Checks {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tips',
    _help: { contacts: people.map(({ contact }) => contact) },
  };
  const today = new Date(now).toISOString().slice(0, 10);
  const problems = checkItem(item, { head, today }).filter(({ rule }) => !MISSING.has(rule));
  const [hasTitle, hasText] = [(item.title ?? '').trim() !== '', hasWords(item)];
  return {
    at: (key) => problems.filter((problem) => problem.key === key || problem.key.startsWith(`${key}[`)),
    hasTitle,
    hasText,
    isComplete: hasTitle && hasText && problems.every(({ severity }) => severity !== 'error'),
  };
}

/** Until it is known what is wrong, nothing is said. */
const UNKNOWN: Checks = { at: () => [], hasTitle: true, hasText: true, isComplete: false };

/** Checks a tip as it is written. */
export function useChecks(tools: FormTools | null, item: FeedItem | null, help: Help, now: number): Checks {
  return useMemo(() => (tools && item ? checkTip(tools, item, help, now) : UNKNOWN), [tools, item, help, now]);
}
