/** The key of a field, or of what is within it; within the whole, which has no name, is every key. */
const isWithin = (key: string, around: string) =>
  around === '' || key === around || key.startsWith(`${around}[`) || key.startsWith(`${around}.`);

/** Puts the focus into the field of a key such as `_help.match[0]`: the one that is nearest to it among those that name theirs. */
export function focusKey(root: HTMLElement | null, key: string): void {
  const named = [...(root?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const [nearest] = named
    .filter((field) => isWithin(key, field.dataset.key ?? ''))
    .sort((one, other) => (other.dataset.key?.length ?? 0) - (one.dataset.key?.length ?? 0));
  const field = nearest?.querySelector<HTMLElement>('input, textarea, select, button') ?? nearest;
  field?.focus();
  field?.scrollIntoView?.({ block: 'center' });
}
