import type { Text } from '../../../lib/core/text/text.ts';
import type { Block } from '../../../lib/core/value/team/cut-blocks.ts';
import { helpSince, type TeamNeed } from '../../../lib/core/value/team/team-needs.ts';
import { Breakable } from '../../ui/Breakable.tsx';
import { titleOrId } from '../item-words.ts';

interface NeedRowProps {
  need: TeamNeed;
  /** The tip that it is met by; absent where there is none. */
  item: Record<string, unknown> | undefined;
  blocks: readonly Block[];
  text: Text;
  onWrite: () => void;
  onOpen: () => void;
}

/** What has become of a need since there is a tip for it. */
function sinceWords({ month }: TeamNeed, item: Record<string, unknown>, blocks: readonly Block[], text: Text): string {
  const since = helpSince(blocks, String(item.id), month);
  return since ? text('needs.since', { helped: since.helped, not: since.notHelped }) : text('needs.sinceNone');
}

/** One need: what is missing where, how often it was felt, and what can be done. */
export function NeedRow({ need, item, blocks, text, onWrite, onOpen }: NeedRowProps) {
  const { place, words, searches, questions } = need;
  const what = words || place;
  return (
    <div class="need-row">
      <div class="need-what">
        <p dir="auto">{words ? words : <Breakable words={place} />}</p>
        {words !== '' && place !== '' && (
          <p class="soft" dir="ltr">
            <Breakable words={place} />
          </p>
        )}
        <p class="soft">
          {[
            ...(searches > 0 ? [text('needs.searched', { n: searches })] : []),
            ...(questions > 0 ? [text('needs.questions', { n: questions })] : []),
          ].join(' · ')}
        </p>
        {item && (
          <p>
            <span dir="auto">{titleOrId(item)}</span> <span class="soft">{sinceWords(need, item, blocks, text)}</span>
          </p>
        )}
      </div>
      <button
        type="button"
        class="button button--small"
        aria-label={text(item ? 'review.open' : 'needs.writeName', item ? { title: titleOrId(item) } : { what })}
        onClick={item ? onOpen : onWrite}
      >
        {text(item ? 'check.goTo' : 'needs.write')}
      </button>
    </div>
  );
}
