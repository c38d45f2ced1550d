import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newItemId, pathIdOf, replaceItem } from '../../lib/core/author/workshop/change-items.ts';
import { NO_FILTER } from '../../lib/core/author/workshop/filter-items.ts';
import { sortIncoming, takeInItems } from '../../lib/core/author/workshop/take-in-items.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { FormWays } from '../author/tip-fields-props.ts';
import { EditedItem } from './EditedItem.tsx';
import { ImportSection } from './import/ImportSection.tsx';
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
  /** The person's own tips. */
  ownTips: readonly FeedItem[];
  onOpened: (item: Item | null, key?: string) => void;
}

/** The tips of a feed: a list to find them in, or the one that is being written. */
export function TipsPart(props: TipsPartProps) {
  const { feed, problems, today, text, opened, ways, onOpened, onChange } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const [left, setLeft] = useState<Item | null>(null);
  const [isImporting, setImporting] = useState(false);
  const people = useMemo(() => listPeople(feed), [feed.head]);
  const paths = useMemo(() => [...new Set(feed.items.flatMap((item) => pathIdOf(item) ?? []))], [feed.items]);
  const item = findAgain(feed, opened?.item ?? null);

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
  if (isImporting) {
    return (
      <ImportSection
        items={feed.items}
        text={text}
        onTakeIn={(incoming, replaces) => {
          const n = incoming.added.length + (replaces ? incoming.differing.length : 0);
          onChange(takeInItems(feed, incoming, replaces), text('import.did', { n }));
          setImporting(false);
        }}
        onClose={() => setImporting(false)}
      />
    );
  }
  return (
    <>
      <NewTips {...props} onImport={() => setImporting(true)} />
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

interface NewTipsProps extends Pick<TipsPartProps, 'feed' | 'text' | 'ownTips' | 'onChange' | 'onOpened'> {
  onImport: () => void;
}

/** The ways to more tips: one that is written here, what one wrote beside pages, and what is elsewhere. */
function NewTips({ feed, text, ownTips, onChange, onOpened, onImport }: NewTipsProps) {
  const start = useRef<HTMLButtonElement>(null);
  const own = useMemo(
    () =>
      sortIncoming(
        feed.items,
        ownTips.map((tip) => ({ ...tip })),
      ),
    [feed.items, ownTips],
  );
  const n = own.added.length;
  const add = () => {
    const title = text('workshop.newTipTitle', { n: feed.items.length + 1 });
    const created = { id: newItemId(feed, title), title, content_html: '' };
    onChange({ ...feed, items: [...feed.items, created] }, text('workshop.did.add'));
    onOpened(created);
  };
  const addOwn = () => {
    onChange(takeInItems(feed, own, false), text('import.did', { n }));
    // The button that was pressed goes.
    start.current?.focus();
  };
  return (
    <div class="workshop-actions">
      <button ref={start} type="button" class="button button--primary" onClick={add}>
        {text('workshop.newTip')}
      </button>
      {n > 0 && (
        <button type="button" class="button" onClick={addOwn}>
          {text('workshop.addOwn', { n })}
        </button>
      )}
      <button type="button" class="button" onClick={onImport}>
        {text('import.do')}
      </button>
    </div>
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
