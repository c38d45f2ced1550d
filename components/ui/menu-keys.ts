// How the keyboard goes through an open menu, as the ARIA practices describe it.

/** Finds which of the items a key leads to, by their words; `null` for a key that leads to none. */
export function itemForKey(key: string, at: number, items: readonly string[]): number | null {
  const count = items.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if ([...key].length !== 1 || key === ' ') return null;
  const following = items.map((_, step) => (at + 1 + step) % count);
  return following.find((one) => items[one]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) ?? null;
}
