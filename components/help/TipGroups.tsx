import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tipKey } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { TipCard } from './TipCard.tsx';
import { type TipGroup as Group, groupTips } from './tip-groups.ts';
import type { TipTools } from './tip-tools.ts';
import type { TipMarks } from './use-tip-marks.ts';
import './tip-groups.css';

interface TipGroupsProps {
  /** Best first. */
  tips: FoundTip[];
  /** How many are shown before “More”. */
  inSight: number;
  headingOf: (group: Group['group']) => string;
  marks: TipMarks;
  tools: TipTools;
  /** All are in sight from the start. */
  isUnfolded?: boolean;
  onFold?: (isUnfolded: boolean) => void;
}

/** Shows ranked tips in their groups, the best in sight and the rest folded under “More”. */
export function TipGroups({ tips, inSight, headingOf, marks, tools, isUnfolded, onFold }: TipGroupsProps) {
  const [fold, setFold] = useState<'best' | 'all'>(isUnfolded ? 'all' : 'best');
  const place = useRef<HTMLDivElement>(null);
  const { groups } = groupTips(tips, fold === 'all' ? tips.length : inSight);
  const folded = tips.length - inSight;
  const firstFolded = tips[inSight];
  const firstFoldedKey = firstFolded && tipKey(firstFolded.tip);

  // The button that was pressed moves away, so focus goes on to the first tip it brought.
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (target === null) return;
    const cards = Array.from(place.current?.querySelectorAll<HTMLElement>('[data-tip]') ?? []);
    cards
      .find((card) => card.dataset.tip === target)
      ?.querySelector('button')
      ?.focus();
    setTarget(null);
  }, [target]);

  const unfold = () => {
    setFold('all');
    onFold?.(true);
    setTarget(firstFoldedKey ?? null);
  };
  const refold = () => {
    setFold('best');
    onFold?.(false);
  };
  return (
    <div class="tip-groups" ref={place}>
      {groups.map((group) => (
        <TipGroup key={group.group} group={group} heading={headingOf(group.group)} marks={marks} tools={tools} />
      ))}
      {folded > 0 && (
        <button
          type="button"
          class="button button--quiet button--small tip-groups-more"
          aria-expanded={fold === 'all'}
          onClick={fold === 'all' ? refold : unfold}
        >
          {fold === 'all' ? tools.text('group.fewer') : tools.text('group.more', { n: folded })}
        </button>
      )}
    </div>
  );
}

interface TipGroupProps {
  group: Group;
  heading: string;
  marks: TipMarks;
  tools: TipTools;
}

/** One group: a heading and the list of its tips. */
export function TipGroup({ group, heading, marks, tools }: TipGroupProps) {
  const headingId = useId();
  return (
    <section class="tip-group" aria-labelledby={headingId}>
      <h2 class="tip-group-heading" id={headingId} dir="auto">
        {heading}
      </h2>
      <ul class="tip-group-list">
        {group.tips.map((found) => {
          const key = tipKey(found.tip);
          return (
            <li key={key} data-tip={key}>
              <TipCard
                found={found}
                mark={marks.of(key)}
                tools={tools}
                onToggle={() => marks.toggle(found.tip)}
                onFeedback={(feedback) => marks.setFeedback(found.tip, feedback)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
