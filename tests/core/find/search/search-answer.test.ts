import { expect, test } from 'vitest';
import type { Group } from '../../../../lib/core/find/found-tip.ts';
import { toSearchAnswer } from '../../../../lib/core/find/search/search-answer.ts';
import { foundTip, tipWith } from '../../../fixtures/tips/tips.ts';

const answer = (...groups: Group[]) =>
  toSearchAnswer(groups.map((group) => ({ ...foundTip(tipWith({})), shown: group === 'found', group })));

test.each<[Group[], string]>([
  [['found', 'perhaps', 'near'], 'found'],
  [['perhaps', 'near'], 'perhaps'],
  // What the person has hidden is gone: the next is no better for it.
  [['near'], 'nothing'],
  [[], 'nothing'],
])('%j: %s', (groups, said) => expect(answer(...groups)).toBe(said));
