import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';

/** The problems that are about a key, or about a part of it. */
export const problemsAt = (problems: readonly WorkshopProblem[], key: string): WorkshopProblem[] =>
  problems.filter((one) => one.key === key || one.key.startsWith(`${key}[`) || one.key.startsWith(`${key}.`));

/** What is to be mended, in words. */
export function ProblemList({ problems }: { problems: readonly WorkshopProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="workshop-problems">
      {problems.map((problem) => (
        <li
          key={`${problem.key} ${problem.message}`}
          class={problem.severity === 'error' ? 'field-error' : 'workshop-warning'}
        >
          {problem.message}
        </li>
      ))}
    </ul>
  );
}
