import { describe, expect, it } from 'vitest';
import { problemWords, type ToldProblem } from '../../components/author/problem-words.ts';
import { checkWorkshopFeed } from '../../lib/core/author/check-workshop-feed.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import { CATALOGUES, loadText } from '../../lib/core/text/load-text.ts';
import { faultyFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { text } from './render-help.tsx';

const told = (rule: string, more: Partial<ToldProblem> = {}) =>
  problemWords({ rule, message: 'As checked.', ...more }, text);

describe('the words of a problem', () => {
  it('are a sentence by its rule, with what stood there', () => {
    expect(told('unknown-owner', { params: { owner: 'ana' } })).toMatch(/^ana isn’t one of this feed’s contacts/);
    expect(told('review-soon', { params: { day: '2027-01-15' } })).toBe('The review is due on 15 January 2027.');
    expect(told('review-soon', { params: { day: 'soon' } })).toBe('The review is due on soon.');
  });

  it('are those of the note of the sync where the rule has none of its own', () => {
    const note = { kind: 'shortened', params: {} } as const;
    expect(told('shortened', { note })).toMatch(/longer than a feed allows/);
    const unusable = { kind: 'unusable', params: { expected: 'date', found: '"soon"' } } as const;
    expect(told('unusable', { note: unusable })).toBe('"soon" can’t be used here. Use a date such as 2026-11-23.');
  });

  it('are the English message where no language has any, and where something is missing', () => {
    expect(told('yaml-syntax')).toBe('As checked.');
    expect(told('constructor')).toBe('As checked.');
    expect(told('shadowed')).toBe('As checked.');
  });

  it('are in the reader’s language, whatever a form can bring about', async () => {
    const problems = checkWorkshopFeed(faultyFeed, '2026-11-29', []);
    expect(problems.length).toBeGreaterThan(10);
    for (const language of LANGUAGES.filter((one) => one !== 'en')) {
      const theirs = await loadText(language);
      expect(problems.filter((one) => problemWords(one, theirs) === one.message).map(({ rule }) => rule)).toEqual([]);
    }
    expect(Object.keys(CATALOGUES)).toHaveLength(LANGUAGES.length);
  });
});
