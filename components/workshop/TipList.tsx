import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { duplicateItem, movePathStep, removeItems, stepsOfPath } from '../../lib/core/author/workshop/change-items.ts';
import { filterItems, type ItemFilter } from '../../lib/core/author/workshop/filter-items.ts';
import { SavedPagesHere } from '../author/saved-pages-here.ts';
import type { ListedPerson } from '../author/tip-fields-props.ts';
import { BulkForm } from './BulkForm.tsx';
import { titleOrId } from './item-words.ts';
import { TipRow } from './TipRow.tsx';
import type { FeedProblems } from './use-problems.ts';
import type { PartProps } from './workshop-props.ts';

type Item = Record<string, unknown>;

interface TipListProps extends PartProps {
  filter: ItemFilter;
  people: readonly ListedPerson[];
  problems: FeedProblems;
  today: string;
  /** The tip that was just written: the focus goes back to it. */
  left: Item | null;
  onOpen: (item: Item) => void;
}

/** Rows in sight before “More”: more at once would be felt while a filter is typed. */
const PAGE = 50;

/** The tips that a filter lets through; steps of one path in the order of the path. */
function useListed({ feed, filter, problems, today }: Pick<TipListProps, 'feed' | 'filter' | 'problems' | 'today'>) {
  const pages = useContext(SavedPagesHere);
  return useMemo(() => {
    const items = filter.path === '' ? feed.items : stepsOfPath(feed, filter.path);
    const faulty =
      filter.state === 'problems' ? new Set(items.filter((item) => problems.of(item).length > 0)) : new Set<Item>();
    return filterItems(items, filter, { today, faulty, pages });
  }, [feed, filter, problems, today, pages]);
}

/** The list of tips: found, selected, opened. */
export function TipList({ feed, filter, people, problems, today, text, left, onChange, onOpen }: TipListProps) {
  const listed = useListed({ feed, filter, problems, today });
  const [pages, setPages] = useState(1);
  const [chosen, setChosen] = useState<ReadonlySet<Item>>(new Set());
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const selected = useMemo(() => new Set(feed.items.filter((item) => chosen.has(item))), [feed.items, chosen]);
  useEffect(() => setPages(1), [filter]);
  useEffect(() => {
    const at = left ? listed.indexOf(left) : -1;
    list.current?.children[at]?.querySelector('button')?.focus();
  }, [left]);

  const remove = (items: ReadonlySet<Item>) => {
    onChange(removeItems(feed, items), text('workshop.did.delete', { n: items.size }));
    list.current?.focus();
  };
  const select = (item: Item, is: boolean) => {
    const next = new Set(selected);
    if (is) next.add(item);
    else next.delete(item);
    setChosen(next);
  };
  const move = (from: number, to: number) => {
    const [moved, other] = [listed[from], listed[to]];
    if (!moved || !other) return;
    const title = titleOrId(moved);
    const place = stepsOfPath(feed, filter.path).indexOf(other);
    onChange(movePathStep(feed, moved, place), text('workshop.did.move', { title }));
    setSaid(text('workshop.moved', { title, n: place + 1 }));
  };
  return (
    <>
      <div class="workshop-list-head">
        {listed.length > 0 && (
          <label class="workshop-check">
            <input
              type="checkbox"
              checked={selected.size > 0 && listed.every((item) => selected.has(item))}
              onChange={({ currentTarget: { checked } }) => setChosen(new Set(checked ? listed : []))}
            />
            {text('workshop.selectAll')}
          </label>
        )}
        <p class="soft" role="status">
          {feed.items.length === 0
            ? text('workshop.noTips')
            : listed.length === 0
              ? text('workshop.noneFound')
              : text('workshop.shown', { n: listed.length, all: feed.items.length })}
        </p>
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </div>
      {selected.size > 0 && (
        <BulkForm
          feed={feed}
          selected={selected}
          people={people}
          text={text}
          onChange={onChange}
          onSelected={setChosen}
          onDelete={() => remove(selected)}
        />
      )}
      <ul ref={list} class="workshop-list" tabIndex={-1} aria-label={text('workshop.tips')}>
        {listed.slice(0, pages * PAGE).map((item, at) => (
          <TipRow
            key={String(item.id)}
            item={item}
            isSelected={selected.has(item)}
            problems={problems.of(item)}
            text={text}
            step={filter.path === '' ? undefined : at}
            onOpen={onOpen}
            onSelect={select}
            onDuplicate={(one) => {
              const { feed: next, copy } = duplicateItem(feed, one);
              onChange(next, text('workshop.did.duplicate', { title: titleOrId(one) }));
              onOpen(copy);
            }}
            onDelete={(one) => remove(new Set([one]))}
            onMove={filter.path === '' ? undefined : move}
          />
        ))}
      </ul>
      {listed.length > pages * PAGE && (
        <button type="button" class="button button--quiet button--small" onClick={() => setPages(pages + 1)}>
          {text('group.more', { n: listed.length - pages * PAGE })}
        </button>
      )}
    </>
  );
}
