import type { WorkshopProblem } from '../../../lib/core/author/check-workshop-feed.ts';
import type { Mend } from '../../../lib/core/author/mend.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { problemWords } from '../../author/problem-words.ts';
import { partWord } from '../part-words.ts';

/** A problem with how it can be mended. */
export interface Mendable {
  problem: WorkshopProblem;
  /** `null` where somebody has to decide. */
  mend: Mend | null;
  /** Everything that can be mended like it, itself as well. */
  alike: readonly Mend[];
}

interface ProblemRowProps extends Mendable {
  /** The title of its tip. */
  title: string;
  text: Text;
  onMend: (some: readonly Mend[]) => void;
  onGoTo: () => void;
}

/** One problem: what is wrong, where, and what can be done at once. */
export function ProblemRow({ problem, mend, alike, title, text, onMend, onGoTo }: ProblemRowProps) {
  const part = partWord(problem.key, problem.index === null, text);
  const words = problemWords(problem, text);
  const what = mend && text(`mend.${mend.kind}`, { from: mend.from, to: mend.to });
  return (
    <li class={`check-problem check-problem--${problem.severity}`}>
      <p class="soft">
        <strong>{text(`severity.${problem.severity}`)}</strong> · {part}
        {problem.rule === 'unknown-key' && (
          <>
            {' · '}
            <code dir="ltr">{problem.key.split('.').at(-1)}</code>
          </>
        )}
      </p>
      {/* A sentence of the interface goes its way, whatever it begins with; what is English alone goes its own. */}
      <p class="workshop-words" dir={words === problem.message ? 'auto' : undefined}>
        {words}
      </p>
      {what && <p class="soft workshop-words">{what}</p>}
      <div class="workshop-actions">
        {mend && what && (
          <button
            type="button"
            class="button button--small"
            aria-label={text('check.mendName', { title, what })}
            onClick={() => onMend([mend])}
          >
            {text('check.mend')}
          </button>
        )}
        {mend && alike.length > 1 && (
          <button type="button" class="button button--small" onClick={() => onMend(alike)}>
            {text('check.mendAll', { n: alike.length })}
          </button>
        )}
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('check.goToName', { part, title })}
          onClick={onGoTo}
        >
          {text('check.goTo')}
        </button>
      </div>
    </li>
  );
}
