import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import './labelled-field.css';

/** The problems that are about a key, or about a part of it. */
export const problemsAt = (problems: readonly WorkshopProblem[], key: string): WorkshopProblem[] =>
  problems.filter((one) => one.key === key || one.key.startsWith(`${key}[`) || one.key.startsWith(`${key}.`));

/** The problems that are about none of these keys. */
export const problemsBeside = (problems: readonly WorkshopProblem[], keys: readonly string[]): WorkshopProblem[] =>
  problems.filter((problem) => keys.every((key) => problemsAt([problem], key).length === 0));

interface ProblemListProps {
  /** For what describes a field; absent where they belong to no single one. */
  id?: string;
  /** Their messages are in the reader's language. */
  problems: readonly WorkshopProblem[];
}

/** What is to be mended at a field, a line each. */
export function ProblemList({ id, problems }: ProblemListProps) {
  return (
    <div id={id} class="problem-list" aria-live="polite">
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li
              key={`${problem.key} ${problem.message}`}
              class={problem.severity === 'error' ? 'field-error' : 'problem-warning'}
            >
              {problem.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
