import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

/** Entries that are in sight at first. */
const AT_FIRST = 5;

interface ShownFirstProps<Item> {
  items: readonly Item[];
  text: Text;
  children: (shown: readonly Item[]) => ComponentChildren;
}

/** The first entries of a list, and a button for the others. */
export function ShownFirst<Item>({ items, text, children }: ShownFirstProps<Item>) {
  const [isWhole, setWhole] = useState(false);
  return (
    <div class="worth-list">
      {children(isWhole ? items : items.slice(0, AT_FIRST))}
      {items.length > AT_FIRST && (
        <button
          type="button"
          class="button button--quiet button--small worth-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text('group.fewer') : text('group.more', { n: items.length - AT_FIRST })}
        </button>
      )}
    </div>
  );
}
