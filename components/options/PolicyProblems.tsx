import { useId } from 'preact/hooks';
import type { PolicyProblem } from '../../lib/core/policy.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Names what of the organisation's policy cannot be used, for whoever wrote it; nothing where all is well. */
export function PolicyProblems({ problems, text }: { problems: readonly PolicyProblem[]; text: Text }) {
  const titleId = useId();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{text('policy.problemsTitle')}</h2>
      <p class="options-privacy">{text('policy.problems')}</p>
      <ul>
        {problems.map(({ key, expected }) => (
          <li key={key}>
            <code dir="ltr">{key}</code> {text('policy.expected', { expected })}
          </li>
        ))}
      </ul>
    </section>
  );
}
