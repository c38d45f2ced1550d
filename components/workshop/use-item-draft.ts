import { useCallback, useRef, useState } from 'preact/hooks';
import type { TipDraft } from '../../lib/core/author/tip-draft.ts';
import { beginEditing, editedItem, type ItemEditing } from '../../lib/core/author/workshop/edited-item.ts';
import { sameJson } from '../../lib/core/stored/same-json.ts';
import type { History } from '../author/use-history.ts';

type Item = Record<string, unknown>;

/** An item that the form took, the draft as it is now, and what has become of the item. */
interface Held {
  editing: ItemEditing;
  draft: TipDraft;
  item: Item;
}

function holdItem(item: Item): Held {
  const editing = beginEditing(item);
  return { editing, draft: editing.draft, item };
}

/** What is held after a change of its draft; the item stays the same where nothing of it has changed. */
function changeHeld({ editing, item }: Held, draft: TipDraft): Held {
  const made = editedItem(editing, draft);
  return { editing, draft, item: sameJson(made, item) ? item : made };
}

/**
 * Holds an item as the tip draft that the form writes on, and tells each change of it with its name. An item that comes
 * back, because a change was undone, has its draft again.
 */
export function useItemDraft(item: Item, onItem: (item: Item, name: string) => void) {
  const drafts = useRef(new WeakMap<Item, Held>());
  const held = useRef<Held | null>(null);
  const [, draw] = useState(0);
  if (held.current?.item !== item) held.current = drafts.current.get(item) ?? holdItem(item);
  drafts.current.set(item, held.current);
  const latest = useRef(onItem);
  latest.current = onItem;
  const change: History<TipDraft>['change'] = useCallback((to, name = '') => {
    const before = held.current;
    if (!before) return;
    const next = changeHeld(before, to(before.draft));
    held.current = next;
    drafts.current.set(next.item, next);
    draw((count) => count + 1);
    if (next.item !== before.item) latest.current(next.item, name);
  }, []);
  const { draft, editing } = held.current;
  // What was written anew is all there is.
  const hidesText = editing.hidesLook.text && draft.text === editing.draft.text;
  return { draft, change, hidesLook: { ...editing.hidesLook, text: hidesText } };
}
