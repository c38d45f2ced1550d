import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import { type KeptFeed, titleOfFeed } from '../../lib/core/author/workshop-feed.ts';
import { listPages } from '../../lib/core/author/writing/saved-fits.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { SavedPagesHere } from '../author/saved-pages-here.ts';
import { FeedPart } from './FeedPart.tsx';
import { SavePart } from './SavePart.tsx';
import { StoringLine } from './StoringLine.tsx';
import { type OpenedItem, TipsPart } from './TipsPart.tsx';
import { useProblems } from './use-problems.ts';
import type { Storing } from './use-storing.ts';
import type { Workshop } from './use-workshop.ts';
import type { FurtherPart, WorkshopTools } from './workshop-props.ts';

interface OpenFeedProps {
  kept: KeptFeed;
  workshop: Workshop;
  storing: Storing;
  today: string;
  text: Text;
  tools: WorkshopTools;
  further: readonly FurtherPart[];
  ownTips: readonly FeedItem[];
  onRetry: () => void;
  onBack: () => void;
}

/** The parts that each feed has, with the messages of their names. */
const [TIPS, FEED, SAVE] = [
  { name: 'tips', title: 'workshop.tips' },
  { name: 'feed', title: 'workshop.about' },
  { name: 'save', title: 'save.plain' },
] as const satisfies Pick<FurtherPart, 'name' | 'title'>[];

/** All parts as they are gone through: what is done with the saved file comes after saving. */
const tabsInOrder = (further: readonly FurtherPart[]) => [
  ...[TIPS, FEED],
  ...further.filter(({ followsSaving }) => !followsSaving),
  SAVE,
  ...further.filter(({ followsSaving }) => followsSaving),
];

/** The same list as long as there are none. */
const NO_PAGES: readonly SavedPage[] = [];

const undoesTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** Undoes at Ctrl+Z, but for where a field undoes what was typed in it. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.altKey || undoesTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}

/** A feed that is worked on: its parts, what can be undone, and whether all is kept. */
export function OpenFeed(props: OpenFeedProps) {
  const { kept, workshop, storing, today, text, tools, further, ownTips, onRetry, onBack } = props;
  const { feed, pages = NO_PAGES } = kept;
  const [part, setPart] = useState<string>(TIPS.name);
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<OpenedItem | null>(null);
  const [feedKey, setFeedKey] = useState('');
  const listed = useMemo(() => listPages(pages), [pages]);
  const problems = useProblems(feed, today, pages, text);
  const last = workshop.lastChange(feed.id);
  const undo = () => {
    if (last === null) return;
    workshop.undo(feed.id);
    setSaid(text('workshop.undone', { what: last }));
  };
  useUndoKey(undo);
  const shared = { feed, text, onChange: workshop.change };
  const openItem = (item: Record<string, unknown> | null, key = 'title') => setOpened(item && { item, key });
  const open = (item: Record<string, unknown> | null, key?: string) => {
    openItem(item, key);
    setPart(TIPS.name);
  };
  const edit = (item: Record<string, unknown>, index: number | null) => {
    const items = index === null ? [...feed.items, item] : feed.items.with(index, item);
    workshop.change({ ...feed, items }, text('workshop.did.add'));
    open(item);
  };
  const besides = {
    ...shared,
    ...{ checked: problems.checked, pages, onEdit: edit },
    onPages: (next: readonly SavedPage[]) => workshop.changePages(feed.id, next, text('where.did')),
    onOpen: (index: number | null, key = '') => {
      if (index !== null) return open(feed.items[index] ?? null, key);
      setFeedKey(key);
      setPart(FEED.name);
    },
  };
  return (
    <>
      <header class="workshop-head">
        <button type="button" class="button button--quiet button--small" onClick={onBack}>
          {text('workshop.back')}
        </button>
        <h1 class="workshop-title" tabIndex={-1} dir="auto">
          {titleOfFeed(feed) || text('workshop.untitled')}
        </h1>
        <div class="workshop-state">
          <button type="button" class="button button--small" aria-disabled={last === null} onClick={undo}>
            {last === null ? text('undo.do') : text('workshop.undo', { what: last })}
          </button>
          <StoringLine storing={storing} text={text} onRetry={onRetry} />
          <p class="visually-hidden" role="status">
            {said}
          </p>
        </div>
      </header>
      <nav class="workshop-nav" aria-label={text('workshop.parts')}>
        {tabsInOrder(further).map(({ name, title }) => (
          <button
            key={name}
            type="button"
            class="workshop-tab"
            aria-current={name === part ? 'page' : undefined}
            onClick={() => {
              setFeedKey('');
              setPart(name);
            }}
          >
            {text(title)}
          </button>
        ))}
      </nav>
      <SavedPagesHere.Provider value={listed}>
        <div class="workshop-card">
          {part === TIPS.name && (
            <TipsPart {...{ ...shared, problems, today, opened, ownTips }} ways={tools} onOpened={openItem} />
          )}
          {part === FEED.name && <FeedPart {...shared} problems={problems} keyMeant={feedKey} />}
          {further.map(
            ({ name, render, isKept }) =>
              (isKept || name === part) && (
                <div key={name} hidden={name !== part}>
                  {render(besides)}
                </div>
              ),
          )}
          {part === SAVE.name && (
            <SavePart kept={kept} problems={problems} text={text} tools={tools} onSaved={workshop.noteSaved} />
          )}
        </div>
      </SavedPagesHere.Provider>
    </>
  );
}
