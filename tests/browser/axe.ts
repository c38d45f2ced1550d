import axe, { type AxeResults } from 'axe-core';
import { settleAnimations } from './settle-animations.ts';

/** What axe-core finds. */
export type Judged = Pick<AxeResults, 'violations' | 'incomplete'>;

/** A page, frame or popup in which things can be evaluated. */
interface Judgeable {
  evaluate(what: string | (() => Promise<void>)): Promise<unknown>;
}

async function look(where: Judgeable, run: string): Promise<Judged> {
  await where.evaluate(settleAnimations);
  return (await where.evaluate(`${run}.then(({ violations, incomplete }) => ({ violations, incomplete }))`)) as Judged;
}

/**
 * Judges what is drawn with axe-core, once it has come to rest: text that is just fading in has no contrast. `rules` are
 * the only ones that count; without them all do, but for those of `besides`.
 */
export async function judge(
  where: Judgeable,
  rules?: readonly string[],
  besides: readonly string[] = [],
): Promise<Judged> {
  // A page's policy refuses added scripts; what is evaluated over the protocol it lets through. It is long: once is enough.
  if (!(await where.evaluate(`'axe' in globalThis`))) await where.evaluate(`void (() => { ${axe.source} })()`);
  const options = {
    resultTypes: ['violations', 'incomplete'],
    rules: Object.fromEntries(besides.map((rule) => [rule, { enabled: false }])),
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const judged = await look(where, run);
  // An answer may have come in the middle of it and begun to fade in; what is wrong is wrong at a second look as well.
  return judged.violations.length === 0 ? judged : look(where, run);
}

/** One line for each rule: its name, and where it is broken and how. */
export const describeRules = (rules: AxeResults['violations']): string[] =>
  rules.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
