import { toNote, toWhere } from '../../lib/core/feed/feed-notes.ts';
import type { FeedProblem } from '../../lib/core/feed/feed-status.ts';
import type { Text } from '../../lib/core/text/text.ts';
import './feed-problems.css';

interface FeedProblemsProps {
  problems: readonly FeedProblem[];
  /** How many there are; more than are listed, in a feed of nothing but mistakes. */
  total: number;
  text: Text;
}

/** Tells whoever keeps a feed what in it is left out or changed: which, why, and what to do. */
export function FeedProblems({ problems, total, text }: FeedProblemsProps) {
  return (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={`${problem.where} ${problem.key} ${problem.message}`}>
          <span class={`problem-severity problem-severity--${problem.severity}`}>
            {text(`severity.${problem.severity}`)}
          </span>{' '}
          {problem.title && (
            <>
              <i dir="auto">{problem.title}</i> ·{' '}
            </>
          )}
          {problem.where && <b dir="auto">{toWhere(problem.where, text)}</b>}{' '}
          {problem.key && <code dir="ltr">{problem.key}</code>}
          {/* One without a note has words in English alone. */}
          <p class="soft" dir={problem.note ? undefined : 'auto'}>
            {toNote(problem, text)}
          </p>
        </li>
      ))}
      {total > problems.length && <li class="soft">{text('feeds.problemsMore', { n: total - problems.length })}</li>}
    </ul>
  );
}
