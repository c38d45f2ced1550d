const SHAPES = {
  back: 'M10 3 5 8l5 5',
  beside: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  check: 'm3.5 8.5 3 3 6-7',
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  more: 'M3.2 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0m4.2 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0m4.2 0a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  options:
    'M2.5 4.5h5m4 0h2m-11 7h2m4 0h5M11 4.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Zm-3 7a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
  point: 'M8 1.5v2.5m0 8v2.5M1.5 8H4m8 0h2.5M11.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z',
  search: 'm13.5 13.5-3.2-3.2m1.2-3.3a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
} as const;

/** The name of an icon. */
export type IconShape = keyof typeof SHAPES;

/** Shapes that point along the line of reading, and so turn round in right-to-left languages. */
const MIRRORED = new Set<IconShape>(['back', 'beside']);

/** Draws one of the few icons; the control around it carries the name. */
export function Icon({ shape }: { shape: IconShape }) {
  return (
    <svg class={MIRRORED.has(shape) ? 'icon icon--mirrored' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
