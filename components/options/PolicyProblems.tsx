import { useId } from 'preact/hooks';
import type { PolicyProblem } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Names what of the organisation's policy cannot be used, for whoever wrote it; nothing where all is well. */
export function PolicyProblems({ problems, text }: { problems: readonly PolicyProblem[]; text: Text }) {
  const titleId = useId();
  if (problems.length === 0) return null;
  return (
    <section class="options-policy" aria-labelledby={titleId}>
      <h2 id={titleId} class="choices-name">
        {text('policy.problemsTitle')}
      </h2>
      <p>{text('policy.problems')}</p>
      <ul>
        {problems.map(({ key, value, expected }) => (
          <li key={key}>
            <code dir="ltr">{value ? `${key}: ${value}` : key}</code> {text('policy.expected', { expected })}
          </li>
        ))}
      </ul>
    </section>
  );
}
