import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import './my-tips.css';
import './section.css';

interface SomeProps<T> {
  all: readonly T[];
  /** How many are in sight before “More”. */
  inSight: number;
  /** What the list is called. */
  name: string;
  text: Text;
  keyOf: (one: T) => string;
  children: (one: T) => ComponentChildren;
}

/** The first of a list, and the others one click away. */
export function Some<T>({ all, inSight, name, text, keyOf, children }: SomeProps<T>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, inSight);
  if (all.length === 0) return null;
  return (
    <>
      <ul class="own-tips" aria-label={name}>
        {shown.map((one) => (
          <li key={keyOf(one)} class="own-tip">
            {children(one)}
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <div class="card-actions">
          <button type="button" class="button button--quiet button--small" onClick={() => setWhole(true)}>
            {text('group.more', { n: all.length - shown.length })}
          </button>
        </div>
      )}
    </>
  );
}
