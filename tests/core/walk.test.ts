import { describe, expect, it } from 'vitest';
import {
  canShow,
  isLast,
  nextStep,
  parseWalk,
  previousStep,
  startWalk,
  stepOf,
  targetOf,
  type Walk,
} from '../../lib/core/walk.ts';
import { tip } from '../fixtures/team/pages-and-tips.ts';

const closed = tip({
  id: 'closed',
  title: 'The cost centre is closed',
  text: 'A long background that a walk has no use for.',
  language: 'en',
  steps: [
    { text: 'Ask for the successor.' },
    { text: 'Choose it.', target: { name: 'Cost centre', role: 'textbox' } },
    { text: 'Save again.', target: { name: 'Save', role: 'button', selector: '#save' } },
  ],
});
const at = (step: number): Walk => ({ ...startWalk(closed), at: step });

describe('a walk', () => {
  it('begins at the first step and takes what it needs of the tip along', () => {
    const walk = startWalk(closed);
    expect(walk.at).toBe(0);
    expect(walk.tip).toEqual({
      feedId: 'finance',
      id: 'closed',
      title: closed.title,
      language: 'en',
      steps: closed.steps,
    });
    expect(stepOf(walk).text).toBe('Ask for the successor.');
  });

  it('goes on to the last step and back to the first, and no further', () => {
    expect([0, 1, 2].map((step) => nextStep(at(step)).at)).toEqual([1, 2, 2]);
    expect([0, 1, 2].map((step) => previousStep(at(step)).at)).toEqual([0, 0, 1]);
    expect([0, 1, 2].map((step) => isLast(at(step)))).toEqual([false, false, true]);
  });

  it('does not touch the one before', () => {
    const before = Object.freeze(at(1));
    expect(nextStep(before)).not.toBe(before);
    expect(before.at).toBe(1);
  });

  it('says so when its step is not there', () => {
    expect(() => stepOf(at(3))).toThrow('has no step 4');
  });
});

describe('what can be shown', () => {
  it('is a tip of which at least one step has a target', () => {
    expect(canShow(closed)).toBe(true);
    expect(canShow({ steps: [{ text: 'Read.' }] })).toBe(false);
    expect(canShow({ steps: [] })).toBe(false);
  });

  it('is a name, a role or a selector; an empty target is none', () => {
    expect(targetOf({ target: { selector: '#save' } })).toEqual({ selector: '#save' });
    expect(targetOf({ target: { role: 'search' } })).toEqual({ role: 'search' });
    expect(targetOf({ target: {} })).toBeNull();
    expect(targetOf({ target: { name: '' } })).toBeNull();
    expect(targetOf({})).toBeNull();
  });
});

describe('a walk that was kept', () => {
  it('comes back as it was', () => {
    expect(parseWalk(JSON.parse(JSON.stringify(at(2))))).toEqual(at(2));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'walk'],
    ['no tip', { at: 0 }],
    ['a step beyond the last', at(3)],
    ['a step before the first', at(-1)],
    ['half a step', at(0.5)],
    ['a tip without steps', { ...at(0), tip: { ...closed, steps: [] } }],
    ['a step without words', { ...at(0), tip: { ...closed, steps: [{ title: 'Only this' }] } }],
    ['a target of another kind', { ...at(0), tip: { ...closed, steps: [{ text: 'x', target: '#save' }] } }],
  ])('is left alone when it is %s', (_, input) => expect(parseWalk(input)).toBeNull());
});
