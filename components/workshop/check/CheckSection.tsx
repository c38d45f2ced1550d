import { useId, useMemo, useState } from 'preact/hooks';
import type { WorkshopProblem } from '../../../lib/core/author/check-workshop-feed.ts';
import type { Severity } from '../../../lib/core/author/folder.ts';
import { applyMends, findMend, type Mend } from '../../../lib/core/author/mend.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { Some } from '../../options/Some.tsx';
import { titleOfItem } from '../tip-title.ts';
import type { Checked } from '../use-checked.ts';
import { type Mendable, ProblemRow } from './ProblemRow.tsx';
import '../workshop-section.css';
import './check.css';

export interface CheckSectionProps {
  feed: WorkshopFeed;
  text: Text;
  checked: Checked;
  /** `done` says what was done, for the button that takes it back. */
  onChange: (feed: WorkshopFeed, done: string) => void;
  /** Opens what a problem is about: the tip at a position, or the feed itself, at a key such as `_help.match[0]`. */
  onGoTo: (index: number | null, key: string) => void;
}

/** Tips in sight before “More”. */
const IN_SIGHT = 40;

interface Group {
  index: number | null;
  problems: Mendable[];
}

const alikeAs = ({ rule }: WorkshopProblem, { kind }: Mend) => `${rule} ${kind}`;

/** The problems by tip, each with how it can be mended and how many can be mended like it. */
function groupProblems(problems: readonly WorkshopProblem[], feed: WorkshopFeed): Group[] {
  const mends = problems.map((problem) => findMend(problem, feed));
  const alike = new Map<string, Mend[]>();
  problems.forEach((problem, at) => {
    const mend = mends[at];
    if (!mend) return;
    const key = alikeAs(problem, mend);
    const list = alike.get(key);
    if (list) list.push(mend);
    else alike.set(key, [mend]);
  });
  const groups = new Map<number | null, Group>();
  problems.forEach((problem, at) => {
    const mend = mends[at] ?? null;
    const group = groups.get(problem.index) ?? { index: problem.index, problems: [] };
    group.problems.push({ problem, mend, alike: mend ? (alike.get(alikeAs(problem, mend)) ?? []) : [] });
    groups.set(problem.index, group);
  });
  return [...groups.values()];
}

/** Mends of a feed as it was when it was checked, where they belong in it as it is now: what they are about may have gone. */
function mendsHere(mends: readonly Mend[], checked: WorkshopFeed, feed: WorkshopFeed): Mend[] {
  if (checked === feed) return [...mends];
  return mends.flatMap((mend) => {
    const id = mend.index === null ? undefined : checked.items[mend.index]?.id;
    const index = mend.index === null ? null : feed.items.findIndex((item) => item.id === id);
    return index === -1 ? [] : [{ ...mend, index }];
  });
}

/** Everything that is to be mended in a feed, by tip; what is clear is mended with one click. */
export function CheckSection({ feed, text, checked, onChange, onGoTo }: CheckSectionProps) {
  const titleId = useId();
  const [mended, setMended] = useState(0);
  const groups = useMemo(
    () => (checked.feed ? groupProblems(checked.problems, checked.feed) : []),
    [checked.feed, checked.problems],
  );
  const titleOf = (index: number | null) =>
    index === null ? text('check.ofFeed') : titleOfItem(checked.feed ?? feed, index, text);
  const mend = (some: readonly Mend[]) => {
    const here = mendsHere(some, checked.feed ?? feed, feed);
    if (here.length === 0) return;
    setMended(here.length);
    onChange(applyMends(feed, here), text('check.mended', { n: here.length }));
  };
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{text('check.title')}</h2>
        <CheckState checked={checked} mended={mended} text={text} />
      </div>
      {checked.percent === null && checked.problems.length === 0 && <p class="soft">{text('check.noneWords')}</p>}
      <Some all={groups} inSight={IN_SIGHT} name={text('check.title')} text={text} keyOf={({ index }) => String(index)}>
        {({ index, problems }) => (
          <div class="workshop-rows">
            <h3 dir="auto">{titleOf(index)}</h3>
            <ul class="workshop-rows">
              {problems.map((one) => (
                <ProblemRow
                  key={JSON.stringify([one.problem.key, one.problem.rule, one.problem.message])}
                  {...one}
                  title={titleOf(index)}
                  text={text}
                  onMend={mend}
                  onGoTo={() => onGoTo(index, one.problem.key)}
                />
              ))}
            </ul>
          </div>
        )}
      </Some>
    </section>
  );
}

/** How many problems there are, or how far the check is. */
function CheckState({ checked, mended, text }: { checked: Checked; mended: number; text: Text }) {
  const { problems, percent } = checked;
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('info')];
  const words = [
    ...(errors > 0 ? [text('check.errors', { n: errors })] : []),
    ...(warnings > 0 ? [text('check.warnings', { n: warnings })] : []),
    ...(hints > 0 ? [text('check.hints', { n: hints })] : []),
  ];
  return (
    <>
      {/* Every percent said aloud would be noise. */}
      <p class="soft" aria-hidden="true">
        {percent !== null && text('check.busy', { n: percent })}
      </p>
      <p role="status">
        {percent === null && mended > 0 && `${text('check.mended', { n: mended })} · `}
        {percent === null && (words.length === 0 ? text('check.none') : words.join(' · '))}
      </p>
    </>
  );
}
