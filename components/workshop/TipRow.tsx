import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { itemKey, textsIn } from '../../lib/core/author/workshop/change-items.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { titleOrId } from './item-words.ts';

type Item = Record<string, unknown>;

/** What can be done with a tip in the list. */
export interface RowActions {
  onOpen: (item: Item) => void;
  onSelect: (item: Item, is: boolean) => void;
  onDuplicate: (item: Item) => void;
  onDelete: (item: Item) => void;
  /** Only where the steps of a path are listed: puts one at the place of another. */
  onMove?: ((from: number, to: number) => void) | undefined;
}

interface TipRowProps extends RowActions {
  item: Item;
  isSelected: boolean;
  problems: readonly WorkshopProblem[];
  text: Text;
  /** Its place among the steps of its path, from 0. */
  step?: number | undefined;
}

/** The kind under which a step is dragged: nothing else is taken. */
const DRAGGED = 'application/x-alongside-step';

/** Patterns in sight for each tip. */
const MOST_PLACES = 2;

const patternsInSight = (item: Item) => {
  const patterns = textsIn(itemKey(item, '_help.match'));
  return [...patterns.slice(0, MOST_PLACES), ...(patterns.length > MOST_PLACES ? ['…'] : [])].join(' · ');
};

const noteOf = (item: Item, problems: readonly WorkshopProblem[], text: Text) => {
  const due = itemKey(item, '_help.review_by');
  return [
    ...(problems.length > 0 ? [text('workshop.problems', { n: problems.length })] : []),
    ...(typeof due === 'string' && due !== '' ? [text('workshop.reviewBy', { date: due })] : []),
  ].join(' · ');
};

/** A tip in the list: opened by its title, selected by its box. */
export function TipRow({ item, isSelected, problems, text, step, ...actions }: TipRowProps) {
  const title = titleOrId(item);
  const { onMove } = actions;
  const dragging = onMove &&
    step !== undefined && {
      draggable: true,
      onDragStart: (event: DragEvent) => event.dataTransfer?.setData(DRAGGED, String(step)),
      onDragOver: (event: DragEvent) => {
        if (event.dataTransfer?.types.includes(DRAGGED)) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        const from = Number(event.dataTransfer?.getData(DRAGGED) || Number.NaN);
        if (Number.isInteger(from) && from !== step) onMove(from, step);
      },
    };
  return (
    <li class="workshop-row" {...dragging}>
      <input
        type="checkbox"
        class="workshop-select"
        checked={isSelected}
        aria-label={text('workshop.select', { title })}
        onChange={(event) => actions.onSelect(item, event.currentTarget.checked)}
      />
      <div class="workshop-row-words">
        <button type="button" class="workshop-row-title" dir="auto" onClick={() => actions.onOpen(item)}>
          {title}
        </button>
        <span class="soft workshop-row-place" dir="ltr">
          {patternsInSight(item)}
        </span>
        <span class={problems.length > 0 ? 'workshop-row-note problem-warning' : 'workshop-row-note soft'}>
          {noteOf(item, problems, text)}
        </span>
      </div>
      <div class="workshop-row-actions">
        {onMove && step !== undefined && (
          <>
            <IconButton shape="up" label={text('feeds.up', { title })} onClick={() => onMove(step, step - 1)} />
            <IconButton shape="chevron" label={text('feeds.down', { title })} onClick={() => onMove(step, step + 1)} />
          </>
        )}
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('workshop.duplicateName', { title })}
          onClick={() => actions.onDuplicate(item)}
        >
          {text('workshop.duplicate')}
        </button>
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('own.deleteName', { title })}
          onClick={() => actions.onDelete(item)}
        >
          {text('own.delete')}
        </button>
      </div>
    </li>
  );
}
