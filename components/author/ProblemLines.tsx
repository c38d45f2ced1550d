import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { problemWords } from './problem-words.ts';

interface ProblemLinesProps {
  /** Empty where it belongs to no single field. */
  id: string;
  problems: readonly WorkshopProblem[];
  text: Text;
}

/** What is to be mended at a field, a line each. */
export function ProblemLines({ id, problems, text }: ProblemLinesProps) {
  return (
    <div id={id || undefined} aria-live="polite">
      {problems.map((problem) => (
        <p key={problem.message} class={problem.severity === 'error' ? 'field-error' : 'soft'}>
          {problemWords(problem, text)}
        </p>
      ))}
    </div>
  );
}
