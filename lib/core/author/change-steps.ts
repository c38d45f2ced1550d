// Changes to the steps of a tip draft: each answers a new list.
import type { StepDraft } from './tip-draft.ts';

const NEW_STEP = /^new-(\d+)$/;

/** Keys that no step has. */
function freshKeys(steps: readonly StepDraft[], count: number): string[] {
  const last = Math.max(0, ...steps.map(({ key }) => Number(NEW_STEP.exec(key)?.[1] ?? 0)));
  return Array.from({ length: count }, (_, at) => `new-${last + 1 + at}`);
}

/** Steps with others put in at a place; `added` are theirs. */
export function insertSteps(
  steps: readonly StepDraft[],
  at: number,
  texts: readonly string[],
): { steps: StepDraft[]; added: StepDraft[] } {
  const keys = freshKeys(steps, texts.length);
  const added = texts.map((text, index): StepDraft => ({ key: keys[index] ?? '', text }));
  return { steps: [...steps.slice(0, at), ...added, ...steps.slice(at)], added };
}

/** Steps with one of them at another place; the same where it cannot go further. */
export function moveStep(steps: readonly StepDraft[], key: string, to: number): StepDraft[] {
  const step = steps.find((one) => one.key === key);
  if (!step || to < 0 || to >= steps.length) return [...steps];
  const others = steps.filter((one) => one !== step);
  return [...others.slice(0, to), step, ...others.slice(to)];
}

/** Steps with parts of one of them changed; a part that is `undefined` goes. */
export function changeStep(
  steps: readonly StepDraft[],
  key: string,
  { target, ...parts }: { text?: string; title?: string; target?: StepDraft['target'] | null },
): StepDraft[] {
  return steps.map((step) => {
    if (step.key !== key) return step;
    const { target: before, ...rest } = step;
    const next = target === undefined ? before : target;
    return { ...rest, ...parts, ...(next ? { target: next } : {}) };
  });
}

const NUMBER = /^ {0,3}\d{1,3}[.)]\s+/;

/** The entries of a text that is a numbered list and nothing else; `null` where it is not, or has one entry. */
export function stepsInText(text: string): string[] | null {
  const steps: string[] = [];
  for (const line of text.trim().split(/\r?\n/)) {
    const [marker] = NUMBER.exec(line) ?? [];
    if (marker !== undefined) steps.push(line.slice(marker.length));
    else if (steps.length === 0) return null;
    else steps.push(`${steps.pop()}\n${line.replace(/^ {1,3}/, '')}`);
  }
  return steps.length < 2 ? null : steps.map((step) => step.trim());
}
