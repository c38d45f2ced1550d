import { describe, expect, test } from 'vitest';
import { changeStep, insertSteps, moveStep, stepsInText } from '../../../lib/core/author/change-steps.ts';
import type { StepDraft } from '../../../lib/core/author/tip-draft.ts';

const steps: StepDraft[] = [
  { key: 'own-0', text: 'One', target: { name: 'Save', role: 'button' } },
  { key: 'new-2', text: 'Two' },
];
const texts = (all: readonly StepDraft[]) => all.map(({ text }) => text);

test('new steps have keys that no other has', () => {
  const { steps: next, added } = insertSteps(steps, 1, ['a', 'b']);
  expect(texts(next)).toEqual(['One', 'a', 'b', 'Two']);
  expect(added.map(({ key }) => key)).toEqual(['new-3', 'new-4']);
});

test('a step moves as far as there is room', () => {
  expect(texts(moveStep(steps, 'own-0', 1))).toEqual(['Two', 'One']);
  expect(moveStep(steps, 'own-0', 2)).toEqual(steps);
  expect(moveStep(steps, 'own-0', -1)).toEqual(steps);
  expect(moveStep(steps, 'gone', 0)).toEqual(steps);
});

test('what a step points at stays, changes, or goes', () => {
  expect(changeStep(steps, 'own-0', { text: 'X' })[0]).toEqual({ ...steps[0], text: 'X' });
  expect(changeStep(steps, 'own-0', { target: null })[0]).toEqual({ key: 'own-0', text: 'One' });
  expect(changeStep(steps, 'new-2', { target: { selector: '#a' } })[1]).toMatchObject({ target: { selector: '#a' } });
});

describe('a numbered list becomes steps', () => {
  test.each<[string, string[] | null]>([
    ['1. One\n2. Two', ['One', 'Two']],
    ['1) One\r\n2) Two\r\n', ['One', 'Two']],
    ['1. One\n   more\n2. Two\n\n   - a', ['One\nmore', 'Two\n\n- a']],
    ['1. One', null],
    ['Do this:\n1. One\n2. Two', null],
    ['- One\n- Two', null],
    ['', null],
  ])('%j', (text, expected) => expect(stepsInText(text)).toEqual(expected));
});
