import type { PartDiff } from '../../../lib/core/author/proposals/compare-proposal.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import './proposals.css';

/** The parts of a tip that change, word by word: what goes is struck through, what is new is underlined. */
export function WordRuns({ diffs, text }: { diffs: readonly PartDiff[]; text: Text }) {
  return (
    <dl class="proposal-parts">
      {diffs.map(({ part, runs }) => (
        <div key={part}>
          <dt class="soft">{text(`part.${part}`)}</dt>
          <dd class="workshop-words" dir="auto">
            {runs.map(({ is, words }, at) => {
              if (is === 'same') return words;
              const Mark = is === 'gone' ? 'del' : 'ins';
              return (
                <Mark key={at} class={`proposal-${is}`}>
                  <span class="visually-hidden">{text(`proposals.${is}`)} </span>
                  {words}
                </Mark>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
