import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

interface SomeProps<T> {
  all: readonly T[];
  /** How many are in sight before “More”. */
  inSight: number;
  labelledBy: string;
  text: Text;
  keyOf: (one: T) => string;
  children: (one: T) => ComponentChildren;
}

/** The first of a list, and the others one click away. */
export function Some<T>({ all, inSight, labelledBy, text, keyOf, children }: SomeProps<T>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, inSight);
  if (all.length === 0) return null;
  return (
    <>
      <ul class="own-tips" aria-labelledby={labelledBy}>
        {shown.map((one) => (
          <li key={keyOf(one)} class="own-tip">
            {children(one)}
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" class="button button--quiet button--small" onClick={() => setWhole(true)}>
          {text('group.more', { n: all.length - shown.length })}
        </button>
      )}
    </>
  );
}
