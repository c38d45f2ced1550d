// Walking through a tip on the page: which of its steps is being shown. Plain data that outlives the page, because a
// step may lead to another page where nothing finds the tip again.
import * as v from 'valibot';
import type { Tip, TipStep } from './feed/tip.ts';

const targetSchema = v.object({
  name: v.optional(v.string()),
  role: v.optional(v.string()),
  selector: v.optional(v.string()),
});

const stepSchema = v.object({
  title: v.optional(v.string()),
  html: v.optional(v.string()),
  text: v.string(),
  target: v.optional(targetSchema),
});

const walkSchema = v.pipe(
  v.object({
    tip: v.object({
      feedId: v.string(),
      id: v.string(),
      title: v.string(),
      language: v.optional(v.string()),
      steps: v.array(stepSchema),
    }),
    /** Counted from 0. */
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check(({ tip, at }) => at < tip.steps.length),
);

/** The element that a step speaks of: by its name and role as assistive technology has them, else by a selector. */
export type StepTarget = v.InferOutput<typeof targetSchema>;

/** A tip being shown step by step, with all that is needed to go on where the tip is not at hand. */
export type Walk = v.InferOutput<typeof walkSchema>;

/** What to point at. */
export interface PointRequest {
  target: StepTarget;
  /** Ends by itself as soon as the page is used: the popup is gone by then, and nobody else would end it. */
  untilPageUse?: boolean;
  /** When it was asked for, in milliseconds since 1970: a request that was held up does not undo a later one. */
  askedMs?: number;
}

/** How pointing at an element ended; `unreadable`: the page keeps its inside closed. */
export type PointOutcome = 'shown' | 'missing' | 'unreadable';

/** The element a step speaks of; `null` when it is only to be read. */
export function targetOf({ target }: Pick<TipStep, 'target'>): StepTarget | null {
  return target && (target.name || target.role || target.selector) ? target : null;
}

/** True when a tip has something to point at. */
export const canShow = (tip: Pick<Tip, 'steps'>): boolean => tip.steps.some((step) => targetOf(step) !== null);

/** Begins at the first step, also when only a later one has a target: the steps build on each other. */
export function startWalk({ feedId, id, title, language, steps }: Tip): Walk {
  return { tip: { feedId, id, title, language, steps }, at: 0 };
}

/** The step that is being shown. */
export function stepOf({ tip, at }: Walk): TipStep {
  const step = tip.steps[at];
  if (!step) throw new RangeError(`“${tip.title}” has no step ${at + 1}.`);
  return step;
}

/** True at the last step. */
export const isLast = ({ tip, at }: Walk): boolean => at >= tip.steps.length - 1;

/** One step on; at the last one it stays. */
export const nextStep = (walk: Walk): Walk => (isLast(walk) ? walk : { ...walk, at: walk.at + 1 });

/** One step back; at the first one it stays. */
export const previousStep = (walk: Walk): Walk => (walk.at === 0 ? walk : { ...walk, at: walk.at - 1 });

/** Reads a walk that was kept; `null` when it is none, or not one to go on with. */
export function parseWalk(input: unknown): Walk | null {
  const result = v.safeParse(walkSchema, input);
  return result.success ? result.output : null;
}
