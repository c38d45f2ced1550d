import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeStep, insertSteps, moveStep, stepsInText } from '../../lib/core/author/change-steps.ts';
import type { StepDraft } from '../../lib/core/author/tip-draft.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Where one goes on after a change: in the text of a step, on one of its buttons, or where steps are added. */
interface GoOn {
  key: string | null;
  at: 'text' | 'up' | 'down';
}

/** A step that was removed, and where it stood. */
interface RemovedStep {
  step: StepDraft;
  at: number;
}

interface StepsProps {
  steps: readonly StepDraft[];
  text: Text;
  onSteps: (steps: StepDraft[]) => void;
}

/** Changes to the steps of a tip draft, each said aloud, with focus where one goes on. */
export function useSteps({ steps, text, onSteps }: StepsProps) {
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<RemovedStep | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const goOn = useRef<GoOn | null>(null);
  useLayoutEffect(() => {
    const to = goOn.current;
    const items = Array.from(list.current?.querySelectorAll<HTMLElement>('[data-step]') ?? []);
    const item = to && items.find(({ dataset }) => dataset.step === to.key);
    // The step that is to be gone to may not be drawn yet.
    if (!to || (to.key !== null && !item)) return;
    goOn.current = null;
    if (!item) list.current?.querySelector<HTMLElement>('.steps-add')?.focus();
    else item.querySelector<HTMLElement>(to.at === 'text' ? 'textarea' : `.steps-${to.at}`)?.focus();
  }, [steps]);

  const change = (next: StepDraft[], words: string, to: GoOn) => {
    goOn.current = to;
    say(words);
    onSteps(next);
  };
  const numberOf = (key: string) => steps.findIndex((step) => step.key === key) + 1;
  const add = (at = steps.length) => {
    const { steps: next, added } = insertSteps(steps, at, ['']);
    change(next, text('steps.added', { n: at + 1 }), { key: added[0]?.key ?? null, at: 'text' });
  };
  const move = (key: string, to: number, at: GoOn['at'] = 'text') => {
    if (to < 0 || to >= steps.length || to === numberOf(key) - 1) return;
    change(moveStep(steps, key, to), text('steps.moved', { n: to + 1, count: steps.length }), { key, at });
  };
  const remove = (key: string) => {
    const at = numberOf(key) - 1;
    const step = steps[at];
    if (!step) return;
    const next = steps.filter((one) => one !== step);
    // What can be brought back is said beside the button for that; an empty step is not worth one.
    const isEmpty = step.text.trim() === '' && !step.target && !step.title;
    setRemoved(isEmpty ? null : { step, at });
    const nearest = next[Math.max(0, at - 1)];
    change(next, isEmpty ? text('steps.removed', { n: at + 1 }) : '', { key: nearest?.key ?? null, at: 'text' });
  };
  const restore = () => {
    if (!removed) return;
    const { step, at } = removed;
    setRemoved(null);
    const next = [...steps.slice(0, at), step, ...steps.slice(at)];
    change(next, text('steps.restored', { n: at + 1 }), { key: step.key, at: 'text' });
  };
  /** A numbered list that is pasted into an empty step takes its place; into another, it follows. */
  const paste = (key: string, markdown: string): boolean => {
    const texts = stepsInText(markdown);
    const at = numberOf(key);
    if (!texts || at === 0) return false;
    const isEmpty = steps[at - 1]?.text.trim() === '';
    const [first = '', ...rest] = texts;
    const filled = isEmpty ? changeStep(steps, key, { text: first }) : [...steps];
    const { steps: next, added } = insertSteps(filled, at, isEmpty ? rest : texts);
    change(next, text('steps.pasted', { n: texts.length }), { key: added.at(-1)?.key ?? key, at: 'text' });
    return true;
  };
  const edit = (key: string, parts: Parameters<typeof changeStep>[2]) => onSteps(changeStep(steps, key, parts));
  const dismiss = () => setRemoved(null);
  return { list, said, removed, add, move, remove, restore, dismiss, paste, edit };
}

export type StepsWork = ReturnType<typeof useSteps>;
