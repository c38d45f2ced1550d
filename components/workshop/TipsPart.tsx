import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newItemId, pathIdOf, replaceItem } from '../../lib/core/author/workshop/change-items.ts';
import { NO_FILTER } from '../../lib/core/author/workshop/filter-items.ts';
import type { FormWays } from '../author/tip-fields-props.ts';
import { EditedItem } from './EditedItem.tsx';
import { findAgain, titleOrId } from './item-words.ts';
import { listPeople } from './people-of.ts';
import { TipFilters } from './TipFilters.tsx';
import { TipList } from './TipList.tsx';
import type { FeedProblems } from './use-problems.ts';
import type { PartProps } from './workshop-props.ts';

type Item = Record<string, unknown>;

/** The tip that is being written, and the key whose field was gone to. */
export interface OpenedItem {
  item: Item;
  key: string;
}

interface TipsPartProps extends PartProps {
  problems: FeedProblems;
  today: string;
  opened: OpenedItem | null;
  ways: FormWays;
  onOpened: (item: Item | null, key?: string) => void;
}

/** The tips of a feed: a list to find them in, or the one that is being written. */
export function TipsPart({ feed, problems, today, text, opened, ways, onOpened, onChange }: TipsPartProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [left, setLeft] = useState<Item | null>(null);
  const people = useMemo(() => listPeople(feed), [feed.head]);
  const paths = useMemo(() => [...new Set(feed.items.flatMap((item) => pathIdOf(item) ?? []))], [feed.items]);
  const item = findAgain(feed, opened?.item ?? null);

  const add = () => {
    const title = text('workshop.newTipTitle', { n: feed.items.length + 1 });
    const created = { id: newItemId(feed, title), title, content_html: '' };
    onChange({ ...feed, items: [...feed.items, created] }, text('workshop.did.add'));
    onOpened(created);
  };
  const leave = () => {
    setLeft(item);
    onOpened(null);
  };
  if (item) {
    return (
      <EditedTip title={titleOrId(item)} text={text} onBack={leave}>
        <EditedItem
          key={String(item.id)}
          {...{ feed, item, today, text, ways }}
          problems={problems.of(item)}
          keyMeant={opened?.key ?? ''}
          onItem={(next, name) => {
            const what = text('workshop.did.edit', { title: titleOrId(item) });
            onChange(replaceItem(feed, item, next), what, `item ${next.id} ${name}`);
            onOpened(next, opened?.key);
          }}
        />
      </EditedTip>
    );
  }
  return (
    <>
      <div class="workshop-actions">
        <button type="button" class="button button--primary" onClick={add}>
          {text('workshop.newTip')}
        </button>
      </div>
      {feed.items.length > 0 && (
        <TipFilters filter={filter} people={people} paths={paths} text={text} onFilter={setFilter} />
      )}
      <TipList
        feed={feed}
        filter={filter}
        people={people}
        problems={problems}
        today={today}
        text={text}
        left={findAgain(feed, left)}
        onChange={onChange}
        onOpen={onOpened}
      />
    </>
  );
}

interface EditedTipProps {
  title: string;
  text: PartProps['text'];
  onBack: () => void;
  children: preact.ComponentChildren;
}

function EditedTip({ title, text, onBack, children }: EditedTipProps) {
  const start = useRef<HTMLElement>(null);
  useEffect(() => start.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <section ref={start} class="workshop-tip" aria-label={`${text('workshop.tip')}: ${title}`}>
      <button type="button" class="button button--quiet button--small" onClick={onBack}>
        {text('workshop.tipBack')}
      </button>
      {children}
    </section>
  );
}
